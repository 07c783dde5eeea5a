// RUN: gqa-opt %s --gqa-select-backend=backend=mine | FileCheck %s --check-prefixes=CHECK,FILL
// RUN: gqa-opt %s --gqa-select-backend="backend=mine force=true" | FileCheck %s --check-prefixes=CHECK,FORCE
// RUN: gqa-opt %s --gqa-select-backend="backend=mine chip=sm_90a" | FileCheck %s --check-prefixes=CHECK,FILL
// RUN: gqa-opt %s --gqa-optimize="backend=mine" | FileCheck %s --check-prefix=OPTIMIZE
// RUN: gqa-opt %s --gqa-optimize="backend=mine force=true chip=sm_100" | FileCheck %s --check-prefixes=CHECK,FORCE

module attributes {gqa.backends = {mine = {grouped_heads = true, min_chip = "sm_90a", mask = false}}} {
  // CHECK-LABEL: func.func @dense
  // CHECK: gqa.attention {{.*}} backend("mine") layout(bhsd) scale(0.125)
  // FILL: gqa.attention {{.*}} backend("sdpa") layout(bhsd) scale(0.25)
  // FORCE: gqa.attention {{.*}} backend("mine") layout(bhsd) scale(0.25)
  // OPTIMIZE-LABEL: func.func @dense
  // OPTIMIZE: gqa.attention %arg0, %arg1, %arg1 backend("mine")
  func.func @dense(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
    %o1 = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    %o2 = gqa.attention %q, %k, %k backend("sdpa") layout(bhsd) scale(0.25)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o1, %o2 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
  }

  // CHECK-LABEL: func.func @varlen
  // CHECK: gqa.varlen_attention {{.*}} backend("mine")
  func.func @varlen(%q: tensor<?x8x64xf32>, %k: tensor<?x2x64xf32>, %cu: tensor<?xi32>, %max: index) -> tensor<?x8x64xf32> {
    %o = gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(0.125)
       : (tensor<?x8x64xf32>, tensor<?x2x64xf32>, tensor<?x2x64xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x8x64xf32>
    return %o : tensor<?x8x64xf32>
  }

  // CHECK-LABEL: func.func @on_memrefs
  // CHECK: gqa.attention %{{.+}}, %{{.+}}, %{{.+}} outs(%{{[a-z0-9]+}}) layout(bhsd)
  func.func @on_memrefs(%q: memref<1x8x16x64xf32>, %k: memref<1x2x16x64xf32>, %o: memref<1x8x16x64xf32>) {
    gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(0.125)
       : (memref<1x8x16x64xf32>, memref<1x2x16x64xf32>, memref<1x2x16x64xf32>, memref<1x8x16x64xf32>) -> ()
    return
  }
}
