// The example of docs/tutorial.md.
func.func @grouped(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %v: tensor<1x16x2x64xf32>,
                   %cu: tensor<2xi32>, %max: index) -> tensor<16x8x64xf32> {
  %wide = tensor.empty() : tensor<1x16x2x4x64xf32>
  %kw = linalg.broadcast ins(%k : tensor<1x16x2x64xf32>) outs(%wide : tensor<1x16x2x4x64xf32>) dimensions = [3]
  %vw = linalg.broadcast ins(%v : tensor<1x16x2x64xf32>) outs(%wide : tensor<1x16x2x4x64xf32>) dimensions = [3]
  %kr = tensor.collapse_shape %kw [[0], [1], [2, 3], [4]] : tensor<1x16x2x4x64xf32> into tensor<1x16x8x64xf32>
  %vr = tensor.collapse_shape %vw [[0], [1], [2, 3], [4]] : tensor<1x16x2x4x64xf32> into tensor<1x16x8x64xf32>
  %qp = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x16x8x64xf32> into tensor<16x8x64xf32>
  %kp = tensor.collapse_shape %kr [[0, 1], [2], [3]] : tensor<1x16x8x64xf32> into tensor<16x8x64xf32>
  %vp = tensor.collapse_shape %vr [[0, 1], [2], [3]] : tensor<1x16x8x64xf32> into tensor<16x8x64xf32>
  %o = gqa.varlen_attention %qp, %kp, %vp cu_seqlens(%cu, %cu) max_seqlens(%max, %max)
         backend("varlen") window(-1, 0) scale(0.125)
     : (tensor<16x8x64xf32>, tensor<16x8x64xf32>, tensor<16x8x64xf32>, tensor<2xi32>, tensor<2xi32>, index, index)
       -> tensor<16x8x64xf32>
  return %o : tensor<16x8x64xf32>
}
