// RUN: gqa-opt %s --gqa-dense-to-varlen | FileCheck %s

// CHECK-LABEL: func.func @pack
// CHECK: %[[CU:.+]] = arith.constant dense<[0, 1024, 2048]> : tensor<3xi32>
// CHECK-COUNT-3: tensor.collapse_shape
// CHECK: gqa.varlen_attention %{{.+}}, %{{.+}}, %{{.+}} cu_seqlens(%[[CU]], %[[CU]])
// CHECK: tensor.expand_shape
func.func @pack(%q: tensor<2x1024x32x128xbf16>, %k: tensor<2x1024x8x128xbf16>, %v: tensor<2x1024x8x128xbf16>)
    -> tensor<2x1024x32x128xbf16> {
  %o = gqa.attention %q, %k, %v backend("varlen") layout(bshd) window(-1, 0) scale(0.125)
     : (tensor<2x1024x32x128xbf16>, tensor<2x1024x8x128xbf16>, tensor<2x1024x8x128xbf16>) -> tensor<2x1024x32x128xbf16>
  return %o : tensor<2x1024x32x128xbf16>
}
