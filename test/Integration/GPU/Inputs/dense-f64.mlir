// Computed in f64, whose exponentials come from libdevice.
func.func @dense_f64(%q: tensor<1x3x65x24xf64>, %k: tensor<1x1x70x24xf64>, %v: tensor<1x1x70x24xf64>)
    -> (tensor<1x3x65x24xf64>, tensor<1x3x65xf64>) {
  %o, %lse = gqa.attention %q, %k, %v layout(bhsd) window(-1, 0) scale(0.2)
     : (tensor<1x3x65x24xf64>, tensor<1x1x70x24xf64>, tensor<1x1x70x24xf64>)
     -> (tensor<1x3x65x24xf64>, tensor<1x3x65xf64>)
  return %o, %lse : tensor<1x3x65x24xf64>, tensor<1x3x65xf64>
}
