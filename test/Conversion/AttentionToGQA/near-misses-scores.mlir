// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s --implicit-check-not=gqa.attention
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised --implicit-check-not=RaisedAttention < %t

// Attention but for one thing in the scores. (Masks that are almost a window:
// windows-declined.mlir.)

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#all4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (h, i)>
#column = affine_map<(h, i, j) -> (h, j)>

// CHECK-LABEL: func.func @scale_of_each_head
// REMARK:      AttentionNotRaised | Category:gqa | Function=scale_of_each_head | Reason=other, Remark="the scale is not one constant"
func.func @scale_of_each_head(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %scales: tensor<4xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scaled = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (h)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %scales : tensor<4x5x7xf32>, tensor<4xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %scale: f32, %out: f32):
    %x = arith.mulf %in, %scale : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%scaled : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scaled, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @scale_that_is_no_splat
// REMARK:      AttentionNotRaised | Category:gqa | Function=scale_that_is_no_splat | Reason=other, Remark="the scale is not one constant"
func.func @scale_that_is_no_splat(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scales = arith.constant dense<[0.5, 0.5, 0.5, 0.25]> : tensor<4xf32>
  %scaled = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (h)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %scales : tensor<4x5x7xf32>, tensor<4xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %scale: f32, %out: f32):
    %x = arith.mulf %in, %scale : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%scaled : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scaled, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @softcap_after_the_mask
// REMARK:      AttentionNotRaised | Category:gqa | Function=softcap_after_the_mask | Reason=other, Remark="the softcap comes after a mask"
func.func @softcap_after_the_mask(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %mask: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %masked = arith.addf %qk, %mask : tensor<4x5x7xf32>
  %capped = math.tanh %masked : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%capped : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%capped, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @scores_are_returned
// REMARK:      AttentionNotRaised | Category:gqa | Function=scores_are_returned | Reason=other, Remark="scores or weights are used elsewhere"
func.func @scores_are_returned(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> (tensor<4x5x8xf32>, tensor<4x5x7xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%qk : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o, %qk : tensor<4x5x8xf32>, tensor<4x5x7xf32>
}

// CHECK-LABEL: func.func @weights_are_returned
// REMARK:      AttentionNotRaised | Category:gqa | Function=weights_are_returned | Reason=other, Remark="scores or weights are used elsewhere"
func.func @weights_are_returned(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> (tensor<4x5x8xf32>, tensor<4x5x7xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%qk : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o, %w : tensor<4x5x8xf32>, tensor<4x5x7xf32>
}

// CHECK-LABEL: func.func @selected_by_a_value
// REMARK:      AttentionNotRaised | Category:gqa | Function=selected_by_a_value | Reason=other, Remark="scores are selected from, but not by a mask of keys"
func.func @selected_by_a_value(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %keep: tensor<4x5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %ones = arith.constant dense<1.0> : tensor<4x5x7xf32>
  %masked = arith.select %keep, %qk, %ones : tensor<4x5x7xi1>, tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%masked : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%masked, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @negative_scale_of_a_mask
// REMARK:      AttentionNotRaised | Category:gqa | Function=negative_scale_of_a_mask | Reason=other, Remark="masked scores are scaled by a number that is not positive"
func.func @negative_scale_of_a_mask(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %mask: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %masked = arith.addf %qk, %mask : tensor<4x5x7xf32>
  %turned = arith.negf %masked : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%turned : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%turned, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @scores_are_an_argument
// REMARK:      AttentionNotRaised | Category:gqa | Function=scores_are_an_argument | Reason=unknown-producer, Remark="scores are computed by something that is not known"
func.func @scores_are_an_argument(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %other: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%other : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%other, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @scores_are_cubed
// REMARK:      AttentionNotRaised | Category:gqa | Function=scores_are_cubed | Reason=unknown-producer, Remark="scores are computed by math.powf"
func.func @scores_are_cubed(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #all4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %three = arith.constant dense<3.0> : tensor<4x5x7xf32>
  %cubed = math.powf %qk, %three : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%cubed : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%cubed, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x5xf32>
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
