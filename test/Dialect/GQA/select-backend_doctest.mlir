// RUN: gqa-opt %s --gqa-select-backend=backend=sdpa | FileCheck %s

// CHECK-LABEL: func.func @select
// CHECK: gqa.attention %{{.+}}, %{{.+}}, %{{.+}} backend("sdpa")
// CHECK: gqa.attention %{{.+}}, %{{.+}}, %{{.+}} backend("flex")
func.func @select(%q: tensor<2x32x64x128xbf16>, %k: tensor<2x8x64x128xbf16>, %v: tensor<2x8x64x128xbf16>)
    -> (tensor<2x32x64x128xbf16>, tensor<2x32x64x128xbf16>) {
  %o1 = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x32x64x128xbf16>, tensor<2x8x64x128xbf16>, tensor<2x8x64x128xbf16>) -> tensor<2x32x64x128xbf16>
  %o2 = gqa.attention %q, %k, %v backend("flex") layout(bhsd) scale(0.125)
     : (tensor<2x32x64x128xbf16>, tensor<2x8x64x128xbf16>, tensor<2x8x64x128xbf16>) -> tensor<2x32x64x128xbf16>
  return %o1, %o2 : tensor<2x32x64x128xbf16>, tensor<2x32x64x128xbf16>
}
