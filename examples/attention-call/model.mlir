// Two requests of 3 and 2 tokens, packed, whose attention is somebody's own
// function. It takes grouped heads, so that the repeats of K and V go.
module attributes {gqa.backends = {mine = {grouped_heads = true, layouts = ["thd"], function = "my_attention"}}} {
  func.func private @printMemrefF32(tensor<*xf32>)

  func.func @attend(%q: tensor<5x4x2xf32>, %k: tensor<5x2x2xf32>, %v: tensor<5x2x2xf32>, %cu: tensor<3xi32>) -> tensor<5x4x2xf32> {
    %max = arith.constant 3 : index
    %keys = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<5x2x2xf32> -> tensor<5x4x2xf32>
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<5x2x2xf32> -> tensor<5x4x2xf32>
    %o = gqa.varlen_attention %q, %keys, %values cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("mine") window(-1, 0) scale(1.0)
       : (tensor<5x4x2xf32>, tensor<5x4x2xf32>, tensor<5x4x2xf32>, tensor<3xi32>, tensor<3xi32>, index, index) -> tensor<5x4x2xf32>
    return %o : tensor<5x4x2xf32>
  }

  func.func @main() {
    // Scores are 0, so that each row is the mean of the values that it sees.
    %q = arith.constant dense<0.0> : tensor<5x4x2xf32>
    %k = arith.constant dense<1.0> : tensor<5x2x2xf32>
    %v = arith.constant dense<[[[0.0, 1.0], [10.0, 11.0]], [[2.0, 3.0], [12.0, 13.0]], [[4.0, 5.0], [14.0, 15.0]],
                               [[6.0, 7.0], [16.0, 17.0]], [[8.0, 9.0], [18.0, 19.0]]]> : tensor<5x2x2xf32>
    %cu = arith.constant dense<[0, 3, 5]> : tensor<3xi32>
    %o = call @attend(%q, %k, %v, %cu) : (tensor<5x4x2xf32>, tensor<5x2x2xf32>, tensor<5x2x2xf32>, tensor<3xi32>) -> tensor<5x4x2xf32>
    %u = tensor.cast %o : tensor<5x4x2xf32> to tensor<*xf32>
    call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
    return
  }
}
