// The rules of docs/spec.md for the module attribute gqa.backends, and of our
// attribute namespace.
//
// RUN: gqa-opt %s -split-input-file -verify-diagnostics -allow-unregistered-dialect

// backends_c1
// expected-error@+1 {{expected 'gqa.backends' on a builtin.module, found it on 'func.func'}}
func.func private @on_function() attributes {gqa.backends = {}}

// -----

// backends_c2
// expected-error@+1 {{expected 'gqa.backends' to be a dictionary of backends, found ["sdpa"]}}
module attributes {gqa.backends = ["sdpa"]} {}

// -----

// backends_c2
// expected-error@+1 {{backend 'sdpa': expected a dictionary of capabilities, found true}}
module attributes {gqa.backends = {sdpa = true}} {}

// -----

// backends_c3
// expected-error@+1 {{backend 'mine': unknown key 'grouped'; expected one of grouped_heads, distinct_kv_heads, distinct_head_dims, mask, window, softcap, sinks, lse, max_head_dim, dtypes, layouts, min_chip, function}}
module attributes {gqa.backends = {mine = {grouped = true}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'grouped_heads': expected true or false, found 1 : i64}}
module attributes {gqa.backends = {mine = {grouped_heads = 1}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'mask': expected true or false, found unit}}
module attributes {gqa.backends = {mine = {mask}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'max_head_dim': expected a positive i64, found 0 : i64}}
module attributes {gqa.backends = {mine = {max_head_dim = 0}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'max_head_dim': expected a positive i64, found 128 : i32}}
module attributes {gqa.backends = {mine = {max_head_dim = 128 : i32}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'max_head_dim': expected a positive i64, found 18446744073709551615 : ui64}}
module attributes {gqa.backends = {mine = {max_head_dim = 18446744073709551615 : ui64}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'dtypes': expected an array of float types, found [i32]}}
module attributes {gqa.backends = {mine = {dtypes = [i32]}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'dtypes': expected an array of float types, found ["bf16"]}}
module attributes {gqa.backends = {mine = {dtypes = ["bf16"]}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'layouts': expected an array of "bhsd", "bshd", "thd", found ["sbhd"]}}
module attributes {gqa.backends = {mine = {layouts = ["sbhd"]}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'min_chip': expected a chip name such as "sm_90a", found "hopper"}}
module attributes {gqa.backends = {mine = {min_chip = "hopper"}}} {}

// -----

// backends_c4: a module inside is checked like any other.
module {
  // expected-error@+1 {{backend 'mine': key 'lse': expected true or false, found "yes"}}
  module attributes {gqa.backends = {mine = {lse = "yes"}}} {}
}

// -----

// backends_c5
// expected-error@+1 {{unknown attribute 'gqa.backend'; expected 'gqa.backends'}}
module attributes {gqa.backend = {}} {}

// -----

// backends_c5
// expected-error@+1 {{unknown attribute 'gqa.backends' of an argument}}
func.func private @on_argument(%x: f32 {gqa.backends = {}})

// -----

// backends_c5
// expected-error@+1 {{unknown attribute 'gqa.layout' of a result}}
func.func private @on_result() -> (f32 {gqa.layout})

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'function': expected an identifier of C such as "my_attention", found "my-attention"}}
module attributes {gqa.backends = {mine = {function = "my-attention"}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'function': expected an identifier of C such as "my_attention", found ""}}
module attributes {gqa.backends = {mine = {function = ""}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'function': expected an identifier of C such as "my_attention", found "3d"}}
module attributes {gqa.backends = {mine = {function = "3d"}}} {}

// -----

// backends_c4
// expected-error@+1 {{backend 'mine': key 'function': expected an identifier of C such as "my_attention", found @my_attention}}
module attributes {gqa.backends = {mine = {function = @my_attention}}} {}

// -----

// backends_c6
// expected-error@+1 {{backend 'mine': key 'function': expected symbol 'f' to be an llvm.func with arguments (!llvm.ptr) and results (), found func.func with arguments (i32) and results ()}}
module attributes {gqa.backends = {mine = {function = "f"}}} {
  // expected-note@+1 {{the symbol is here}}
  func.func private @f(i32)
}

// -----

// backends_c6
// expected-error@+1 {{found llvm.func with arguments (!llvm.ptr) and results (i32)}}
module attributes {gqa.backends = {mine = {function = "f"}}} {
  // expected-note@+1 {{the symbol is here}}
  llvm.func @f(!llvm.ptr) -> i32
}

// -----

// backends_c6
// expected-error@+1 {{found memref.global}}
module attributes {gqa.backends = {mine = {function = "f"}}} {
  // expected-note@+1 {{the symbol is here}}
  memref.global "private" @f : memref<4xf32>
}

// -----

// backends_c6: this is the function.
module attributes {gqa.backends = {mine = {function = "f"}}} {
  llvm.func @f(!llvm.ptr)
}
