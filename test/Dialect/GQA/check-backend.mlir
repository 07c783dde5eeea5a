// RUN: gqa-opt %s -split-input-file -verify-diagnostics --gqa-check-backend=chip=sm_80
// RUN: gqa-opt %s -split-input-file -verify-diagnostics --gqa-to-nvvm=chip=sm_80

// Numbers of heads are no reason, nor is a backend that the module adds.
module attributes {gqa.backends = {mine = {min_chip = "sm_80"}}} {
  func.func @taken(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
    %0 = gqa.attention %q, %k, %k backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    %1 = gqa.attention %q, %k, %q backend("sdpa") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %0, %1 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
  }
}

// -----

func.func @unknown(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  // expected-error@+1 {{unknown backend 'mien'; expected one of flex, native, sdpa, varlen}}
  %o = gqa.attention %q, %k, %k backend("mien") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

module attributes {gqa.backends = {mine = {min_chip = "sm_90"}}} {
  func.func @chip(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{backend 'mine' needs chip sm_90 or newer, but got sm_80}}
    %o = gqa.attention %q, %k, %k backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}

// -----

// An operation without a backend is one of native, which a module may override.
module attributes {gqa.backends = {native = {softcap = false}}} {
  func.func @native(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{backend 'native' does not take a softcap}}
    %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125) softcap(30.0)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}

// -----

func.func @layout(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  // expected-error@+1 {{backend 'varlen' takes layouts [thd], but got bhsd}}
  %o = gqa.attention %q, %k, %k backend("varlen") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// A function runs on the host.
module attributes {gqa.backends = {mine = {grouped_heads = true, function = "my_attention"}}} {
  func.func @host(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{backend 'mine' is the function 'my_attention' and needs to run on the host, but got chip sm_80}}
    %o = gqa.attention %q, %k, %k backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}
