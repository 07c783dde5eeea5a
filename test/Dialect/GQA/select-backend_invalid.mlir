// RUN: gqa-opt %s -split-input-file -verify-diagnostics --gqa-select-backend="backend=mine chip=sm_80"
// RUN: not gqa-opt %s --gqa-select-backend 2>&1 | FileCheck %s --check-prefix=NONAME
// RUN: not gqa-opt %s --gqa-select-backend="backend=sdpa chip=hopper" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: echo "module {}" | not gqa-opt --gqa-select-backend="backend=nobody" 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: echo "module {}" | not gqa-opt --gqa-optimize="backend=nobody" 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not gqa-opt %s --gqa-optimize="chip=hopper" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not gqa-opt %S/Inputs/named-backends.mlir --gqa-select-backend="backend=nobody" 2>&1 | FileCheck %s --check-prefix=NAMED
// RUN: gqa-opt %S/Inputs/named-backends.mlir --gqa-select-backend="backend=inner"
// RUN: gqa-opt %S/Inputs/named-backends.mlir --gqa-select-backend="chip=sm_90a"
// RUN: not gqa-opt %S/Inputs/named-backends.mlir --gqa-select-backend="chip=sm_90" 2>&1 | FileCheck %s --check-prefix=KEPT
// RUN: not gqa-opt %S/Inputs/named-backends.mlir --gqa-select-backend="backend=sdpa chip=sm_90" 2>&1 | FileCheck %s --check-prefix=KEPT
// RUN: not gqa-opt %S/Inputs/named-backends.mlir --gqa-optimize="chip=sm_90" 2>&1 | FileCheck %s --check-prefix=KEPT
// RUN: not gqa-opt %S/Inputs/heads-first.mlir --gqa-select-backend="backend=mine to-varlen=true" 2>&1 | FileCheck %s --check-prefix=LAYOUT
// NAMED: named-backends.mlir:4:1: error: unknown backend 'nobody'; expected one of flex, native, sdpa, varlen
// KEPT: named-backends.mlir:7:12: error: 'gqa.attention' op backend 'inner' needs chip sm_90a or newer, but got sm_90
// LAYOUT: error: 'gqa.attention' op cannot be given backend 'mine': the backend takes layouts [bhsd], but got bshd
// NONAME: select-backend_invalid.mlir:{{[0-9]+}}:{{[0-9]+}}: error: gqa-select-backend expects the name of a backend in option backend
// CHIP: select-backend_invalid.mlir:{{[0-9]+}}:{{[0-9]+}}: error: expects a chip such as sm_90a in option chip, but got 'hopper'
// EMPTY: <stdin>:1:1: error: unknown backend 'nobody'; expected one of flex, native, sdpa, varlen

func.func @unknown(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  // expected-error@+1 {{unknown backend 'mine'; expected one of flex, native, sdpa, varlen}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

module attributes {gqa.backends = {mine = {softcap = false}}} {
  func.func @softcap(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{'gqa.attention' op cannot be given backend 'mine': the backend does not take a softcap}}
    %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125) softcap(30.0)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}

// -----

module attributes {gqa.backends = {mine = {min_chip = "sm_90"}}} {
  func.func @chip(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{cannot be given backend 'mine': the backend needs chip sm_90 or newer, but got sm_80}}
    %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}

// -----

module attributes {gqa.backends = {mine = {layouts = ["thd"]}}} {
  func.func @layout(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{cannot be given backend 'mine': the backend takes layouts [thd], but got bhsd}}
    %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}
