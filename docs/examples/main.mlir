// A program for the CPU: 4 query heads, K and V repeated from 2 heads, 3 rows.
// The tutorial runs it as it is and optimised.

func.func private @printMemrefF32(tensor<*xf32> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}

// (a * head + row + 3 * column) mod 7, over 4.
func.func private @numbers(%heads: index, %a: index) -> tensor<1x3x?x8xf32> {
  %t = tensor.generate %heads {
  ^bb0(%batch: index, %row: index, %head: index, %column: index):
    %three = arith.constant 3 : index
    %seven = arith.constant 7 : index
    %quarter = arith.constant 0.25 : f32
    %0 = arith.muli %a, %head : index
    %1 = arith.muli %three, %column : index
    %2 = arith.addi %0, %row : index
    %3 = arith.addi %1, %2 : index
    %4 = arith.remui %3, %seven : index
    %5 = arith.index_cast %4 : index to i32
    %6 = arith.sitofp %5 : i32 to f32
    %7 = arith.mulf %6, %quarter : f32
    tensor.yield %7 : f32
  } : tensor<1x3x?x8xf32>
  return %t : tensor<1x3x?x8xf32>
}

func.func @main() {
  %two = arith.constant 2 : index
  %four = arith.constant 4 : index
  %q = call @numbers(%four, %two) : (index, index) -> tensor<1x3x?x8xf32>
  %k = call @numbers(%two, %two) : (index, index) -> tensor<1x3x?x8xf32>
  %v = call @numbers(%two, %four) : (index, index) -> tensor<1x3x?x8xf32>
  %qs = tensor.cast %q : tensor<1x3x?x8xf32> to tensor<1x3x4x8xf32>
  %ks = tensor.cast %k : tensor<1x3x?x8xf32> to tensor<1x3x2x8xf32>
  %vs = tensor.cast %v : tensor<1x3x?x8xf32> to tensor<1x3x2x8xf32>
  %wide = tensor.empty() : tensor<1x3x2x2x8xf32>
  %kw = linalg.broadcast ins(%ks : tensor<1x3x2x8xf32>) outs(%wide : tensor<1x3x2x2x8xf32>) dimensions = [3]
  %vw = linalg.broadcast ins(%vs : tensor<1x3x2x8xf32>) outs(%wide : tensor<1x3x2x2x8xf32>) dimensions = [3]
  %kr = tensor.collapse_shape %kw [[0], [1], [2, 3], [4]] : tensor<1x3x2x2x8xf32> into tensor<1x3x4x8xf32>
  %vr = tensor.collapse_shape %vw [[0], [1], [2, 3], [4]] : tensor<1x3x2x2x8xf32> into tensor<1x3x4x8xf32>
  %o = gqa.attention %qs, %kr, %vr layout(bshd) window(-1, 0) scale(0.35)
     : (tensor<1x3x4x8xf32>, tensor<1x3x4x8xf32>, tensor<1x3x4x8xf32>) -> tensor<1x3x4x8xf32>
  %u = tensor.cast %o : tensor<1x3x4x8xf32> to tensor<*xf32>
  call @printMemrefF32(%u) : (tensor<*xf32>) -> ()
  return
}
