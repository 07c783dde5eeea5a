// What is printed parses back to the same, in the custom and the generic form
// and through bytecode.
//
// RUN: gqa-opt %s | gqa-opt | FileCheck %s
// RUN: gqa-opt %s -mlir-print-op-generic | gqa-opt | FileCheck %s
// RUN: gqa-opt %s -emit-bytecode | gqa-opt | FileCheck %s

// CHECK-LABEL: func @repeat_kv
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(3) : tensor<4xi1> -> tensor<12xi1>
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(2) : tensor<?x4x?xf32> -> tensor<?x8x?xf32>
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(7) {tag = "kept"} : tensor<0xf32> -> tensor<0xf32>
func.func @repeat_kv(%k: tensor<2x1024x8x128xbf16>, %bits: tensor<4xi1>, %dynamic: tensor<?x4x?xf32>, %none: tensor<0xf32>) {
  %0 = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
  %1 = gqa.repeat_kv %bits heads_axis(0) n_rep(3) : tensor<4xi1> -> tensor<12xi1>
  %2 = gqa.repeat_kv %dynamic heads_axis(1) n_rep(2) : tensor<?x4x?xf32> -> tensor<?x8x?xf32>
  %3 = gqa.repeat_kv %none heads_axis(0) n_rep(7) {tag = "kept"} : tensor<0xf32> -> tensor<0xf32>
  return
}

// CHECK-LABEL: func @attention
// CHECK-NEXT: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} backend("sdpa") layout(bhsd) window(-1, 0) scale(0.08838834764)
// CHECK-SAME: : (tensor<2x32x1024x128xbf16>, tensor<2x8x1024x128xbf16>, tensor<2x8x1024x128xbf16>) -> tensor<2x32x1024x128xbf16>
func.func @attention(%q: tensor<2x32x1024x128xbf16>, %kv: tensor<2x8x1024x128xbf16>) {
  %o = gqa.attention %q, %kv, %kv backend("sdpa") layout(bhsd) window(-1, 0) scale(0.08838834764)
     : (tensor<2x32x1024x128xbf16>, tensor<2x8x1024x128xbf16>, tensor<2x8x1024x128xbf16>) -> tensor<2x32x1024x128xbf16>
  return
}

// Hk, Hv and Dv may differ from Hq and D.
// CHECK-LABEL: func @attention_all_clauses
// CHECK-NEXT: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} mask(%{{[^)]*}}) sinks(%{{[^)]*}}) backend("mine") layout(bshd)
// CHECK-SAME: window(128, 3) align(bottom_right) scale(0.125) softcap(30.0) {tag}
// CHECK-SAME: : (tensor<?x?x12x64xf16>, tensor<?x?x6x64xf16>, tensor<?x?x4x32xf16>, tensor<1x12x?x?xi1>, tensor<12xbf16>)
// CHECK-SAME: -> (tensor<?x?x12x32xf16>, tensor<?x12x?xf32>)
func.func @attention_all_clauses(%q: tensor<?x?x12x64xf16>, %k: tensor<?x?x6x64xf16>, %v: tensor<?x?x4x32xf16>,
                                 %m: tensor<1x12x?x?xi1>, %s: tensor<12xbf16>) {
  %o, %lse = gqa.attention %q, %k, %v mask(%m) sinks(%s) backend("mine") layout(bshd) window(128, 3)
       align(bottom_right) scale(0.125) softcap(30.0) {tag}
     : (tensor<?x?x12x64xf16>, tensor<?x?x6x64xf16>, tensor<?x?x4x32xf16>, tensor<1x12x?x?xi1>, tensor<12xbf16>)
    -> (tensor<?x?x12x32xf16>, tensor<?x12x?xf32>)
  return
}

// Defaults are not printed; zero extents and f64 are fine.
// CHECK-LABEL: func @attention_defaults
// CHECK-NEXT: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} layout(bhsd) scale(1.0) :
// CHECK-SAME: -> (tensor<0x4x5x16xf64>, tensor<0x4x5xf64>)
func.func @attention_defaults(%q: tensor<0x4x5x16xf64>, %kv: tensor<0x1x0x16xf64>) {
  %o, %lse = gqa.attention %q, %kv, %kv layout(bhsd) window(-1, -1) align(top_left) scale(1.0)
     : (tensor<0x4x5x16xf64>, tensor<0x1x0x16xf64>, tensor<0x1x0x16xf64>) -> (tensor<0x4x5x16xf64>, tensor<0x4x5xf64>)
  return
}

// The shortest literal that reads back to the same f64.
// CHECK-LABEL: func @floats
// CHECK: scale(1.0e-30) softcap(1.0e+30)
// CHECK: scale(-0.3333333333333333) softcap(4.94e-322)
// CHECK: scale(12345678.0) softcap(1.7976931348623157e+308)
// CHECK: scale(-0.0)
func.func @floats(%q: tensor<2x4x8x16xf32>) {
  %0 = gqa.attention %q, %q, %q layout(bhsd) scale(0.000000000000000000000000000001) softcap(1.0e30)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  %1 = gqa.attention %q, %q, %q layout(bhsd) scale(-0.33333333333333333) softcap(4.94e-322)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  %2 = gqa.attention %q, %q, %q layout(bhsd) scale(12345678.0) softcap(1.7976931348623157e308)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  %3 = gqa.attention %q, %q, %q layout(bhsd) scale(-0.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// CHECK-LABEL: func @varlen_attention
// CHECK-NEXT: gqa.varlen_attention %{{.*}}, %{{.*}}, %{{.*}} cu_seqlens({{[^)]*}}) max_seqlens({{[^)]*}})
// CHECK-SAME: backend("varlen") window(-1, 0) scale(0.08838834764)
// CHECK-SAME: (tensor<?x32x128xbf16>, tensor<?x8x128xbf16>, tensor<?x8x128xbf16>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x32x128xbf16>
// CHECK-NEXT: gqa.varlen_attention %{{.*}}, %{{.*}}, %{{.*}} sinks(%{{[^)]*}}) cu_seqlens({{[^)]*}}) max_seqlens({{[^)]*}})
// CHECK-SAME: window(64, -1) align(top_left) scale(0.5) softcap(20.5)
// CHECK-SAME: -> (tensor<?x32x128xbf16>, tensor<32x?xf32>)
func.func @varlen_attention(%q: tensor<?x32x128xbf16>, %kv: tensor<?x8x128xbf16>, %s: tensor<32xf32>,
                            %cu_q: tensor<?xi32>, %cu_k: tensor<?xi32>, %max_q: index, %max_k: index) {
  %0 = gqa.varlen_attention %q, %kv, %kv cu_seqlens(%cu_q, %cu_k) max_seqlens(%max_q, %max_k) backend("varlen")
         window(-1, 0) align(bottom_right) scale(0.08838834764)
     : (tensor<?x32x128xbf16>, tensor<?x8x128xbf16>, tensor<?x8x128xbf16>, tensor<?xi32>, tensor<?xi32>, index, index)
    -> tensor<?x32x128xbf16>
  %1, %lse = gqa.varlen_attention %q, %kv, %kv sinks(%s) cu_seqlens(%cu_q, %cu_k) max_seqlens(%max_q, %max_k)
         window(64, -1) align(top_left) scale(0.5) softcap(20.5)
     : (tensor<?x32x128xbf16>, tensor<?x8x128xbf16>, tensor<?x8x128xbf16>, tensor<?xi32>, tensor<?xi32>, index, index,
        tensor<32xf32>) -> (tensor<?x32x128xbf16>, tensor<32x?xf32>)
  return
}
