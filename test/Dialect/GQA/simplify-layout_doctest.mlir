// RUN: gqa-opt %s --gqa-simplify-layout | FileCheck %s

// CHECK-LABEL: func.func @absorb(
// CHECK-SAME:    %[[Q:.+]]: tensor<2x1024x32x128xbf16>, %[[KV:.+]]: tensor<2x1024x8x128xbf16>)
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %[[Q]], %[[KV]], %[[KV]] layout(bshd) scale(0.125)
// CHECK-NEXT:  return %[[O]] :
func.func @absorb(%q: tensor<2x1024x32x128xbf16>, %kv: tensor<2x1024x8x128xbf16>) -> tensor<2x1024x32x128xbf16> {
  %0 = tensor.empty() : tensor<2x32x1024x128xbf16>
  %1 = tensor.empty() : tensor<2x8x1024x128xbf16>
  %2 = tensor.empty() : tensor<2x1024x32x128xbf16>
  %qt = linalg.transpose ins(%q : tensor<2x1024x32x128xbf16>) outs(%0 : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %kvt = linalg.transpose ins(%kv : tensor<2x1024x8x128xbf16>) outs(%1 : tensor<2x8x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %qt, %kvt, %kvt layout(bhsd) scale(0.125)
     : (tensor<2x32x1024x128xbf16>, tensor<2x8x1024x128xbf16>, tensor<2x8x1024x128xbf16>) -> tensor<2x32x1024x128xbf16>
  %ot = linalg.transpose ins(%o : tensor<2x32x1024x128xbf16>) outs(%2 : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  return %ot : tensor<2x1024x32x128xbf16>
}
