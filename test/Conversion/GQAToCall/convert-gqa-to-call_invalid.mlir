// RUN: gqa-opt %s -split-input-file -verify-diagnostics --convert-gqa-to-call

module attributes {gqa.backends = {mine = {grouped_heads = true, function = "mine"}}} {
  func.func @tensors(%q: tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32> {
    // expected-error@+1 {{'gqa.attention' op expects memrefs, but got 'tensor<1x4x3x8xf32>'; run one-shot-bufferize first}}
    %o = gqa.attention %q, %q, %q backend("mine") layout(bhsd) scale(1.0)
       : (tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
    return %o : tensor<1x4x3x8xf32>
  }
}

// -----

module attributes {gqa.backends = {mine = {grouped_heads = true, function = "mine"}}} {
  func.func @layout(%q: memref<1x4x3x8xf32>, %k: memref<1x4x3x8xf32, affine_map<(a, b, c, d) -> (a, b, c, d mod 4)>>) {
    // expected-error@+1 {{'gqa.attention' op expects memrefs with a strided layout, but got 'memref<1x4x3x8xf32, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3 mod 4)>>'}}
    gqa.attention %q, %k, %q outs(%q) backend("mine") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32, affine_map<(a, b, c, d) -> (a, b, c, d mod 4)>>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    return
  }
}

// -----

module attributes {gqa.backends = {mine = {grouped_heads = true, function = "mine"}}} {
  func.func @device(%q: memref<1x4x3x8xf32, 1>) {
    // expected-error@+1 {{expects memrefs in the default memory space, as a function on the host gets them, but got 'memref<1x4x3x8xf32, 1>'}}
    gqa.attention %q, %q, %q outs(%q) backend("mine") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32, 1>, memref<1x4x3x8xf32, 1>, memref<1x4x3x8xf32, 1>, memref<1x4x3x8xf32, 1>) -> ()
    return
  }
}

// -----

// What the function does not take, nobody else computes for it. Both are
// reported.
module attributes {gqa.backends = {mine = {function = "mine", window = false}}} {
  func.func @refused(%q: memref<1x4x3x8xf32>, %k: memref<1x2x3x8xf32>) {
    // expected-error@+1 {{'gqa.attention' op backend 'mine' needs K and V with the 4 heads of Q, but got 2 key and 2 value heads; run gqa-materialize-repeat-kv first}}
    gqa.attention %q, %k, %k outs(%q) backend("mine") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x2x3x8xf32>, memref<1x2x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    // expected-error@+1 {{'gqa.attention' op backend 'mine' does not take a window}}
    gqa.attention %q, %q, %q outs(%q) backend("mine") layout(bhsd) window(-1, 0) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    return
  }
}

// -----

module attributes {gqa.backends = {mine = {function = "mine"}}} {
  func.func @mask(%q: memref<1x4x3x8xf32>, %m: memref<1x1x1x3xf8E5M2>) {
    // expected-error@+1 {{'gqa.attention' op expects mask of a type that functions take, i1, f16, bf16, f32 or f64, but got 'f8E5M2'}}
    gqa.attention %q, %q, %q mask(%m) outs(%q) backend("mine") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x1x1x3xf8E5M2>, memref<1x4x3x8xf32>) -> ()
    return
  }
}

// -----

module attributes {gqa.backends = {mine = {function = "mine"}}} {
  func.func @sinks(%q: memref<3x4x8xf32>, %s: memref<4xf8E4M3FN>, %cu: memref<2xi32>, %max: index) {
    // expected-error@+1 {{'gqa.varlen_attention' op expects sinks of a type that functions take, f16, bf16, f32 or f64, but got 'f8E4M3FN'}}
    gqa.varlen_attention %q, %q, %q sinks(%s) cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%q) backend("mine") scale(1.0)
      : (memref<3x4x8xf32>, memref<3x4x8xf32>, memref<3x4x8xf32>, memref<2xi32>, memref<2xi32>, index, index, memref<4xf8E4M3FN>, memref<3x4x8xf32>) -> ()
    return
  }
}

// -----

module attributes {gqa.backends = {mine = {function = "mine"}}} {
  func.func @backend(%q: memref<1x4x3x8xf32>) {
    // expected-error@+1 {{unknown backend 'mien'; expected one of flex, mine, native, sdpa, varlen}}
    gqa.attention %q, %q, %q outs(%q) backend("mien") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    return
  }
}

// -----

// The verifier of gqa.backends sees the symbols of its own module; this one is
// further in.
module attributes {gqa.backends = {mine = {function = "mine"}}} {
  module {
    func.func @symbol(%q: memref<1x4x3x8xf32>) {
      // expected-error@+1 {{backend 'mine' expects symbol 'mine' to be an llvm.func of type '!llvm.func<void (ptr)>', but got a func.func}}
      gqa.attention %q, %q, %q outs(%q) backend("mine") layout(bhsd) scale(1.0)
        : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>) -> ()
      return
    }
    // expected-note@+1 {{the symbol is here}}
    func.func private @mine(i32)
  }
}
