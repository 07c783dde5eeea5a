// Every feature of dense attention: mask, softcap, sinks, lse, a window, heads and head dimensions that differ.
func.func @all_features(%q: tensor<2x129x6x72xf16>, %k: tensor<2x200x2x72xf16>, %v: tensor<2x200x3x40xf16>,
                        %mask: tensor<2x1x129x200xf32>, %sinks: tensor<6xf32>)
    -> (tensor<2x129x6x40xf16>, tensor<2x6x129xf32>) {
  %o, %lse = gqa.attention %q, %k, %v mask(%mask) sinks(%sinks) layout(bshd) window(150, 60) align(bottom_right)
               scale(0.1178511) softcap(20.0)
     : (tensor<2x129x6x72xf16>, tensor<2x200x2x72xf16>, tensor<2x200x3x40xf16>, tensor<2x1x129x200xf32>, tensor<6xf32>)
     -> (tensor<2x129x6x40xf16>, tensor<2x6x129xf32>)
  return %o, %lse : tensor<2x129x6x40xf16>, tensor<2x6x129xf32>
}
