// IR that is valid and strange: every pass on repeats goes through.
// RUN: gqa-opt %s --allow-unregistered-dialect --gqa-sink-repeat-kv --gqa-fold-repeat-kv --gqa-materialize-repeat-kv | FileCheck %s
// RUN: gqa-opt %s --allow-unregistered-dialect --gqa-optimize -o /dev/null
// Each pass runs on functions as well as on modules.
// RUN: gqa-opt %s --allow-unregistered-dialect -o /dev/null \
// RUN:   --pass-pipeline="builtin.module(func.func(gqa-select-backend{backend=native},gqa-sink-repeat-kv,gqa-fold-repeat-kv,gqa-materialize-repeat-kv))"
// A chain of operations of any length.
// RUN: %python -c "n = 20000; t = 'tensor<1x8x4x4xf32>'; \
// RUN:   print(f'func.func @long(%%q: {t}, %%k: tensor<1x2x4x4xf32>) -> {t} {{'); \
// RUN:   print(f'%%x0 = gqa.repeat_kv %%k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> {t}'); \
// RUN:   [print(f'%%x{i + 1} = arith.addf %%x{i}, %%x{i} : {t}') for i in range(n)]; \
// RUN:   print(f'%%o = gqa.attention %%q, %%x{n}, %%x{n} layout(bhsd) scale(1.0) : ({t}, {t}, {t}) -> {t}'); \
// RUN:   print(f'return %%o : {t} }}')" > %t.long.mlir
// RUN: gqa-opt %t.long.mlir --gqa-sink-repeat-kv --gqa-fold-repeat-kv=stats=true -o /dev/null 2>&1 | FileCheck %s --check-prefix=LONG
// LONG: "num-repeats-removed":1,

// Values that are made of each other, in a graph region.
// CHECK-LABEL: func.func @cycles
// CHECK: gqa.attention
// CHECK: gqa.repeat_kv
func.func @cycles(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>) {
  "test.graph"() ({
  ^bb0:
    %o = gqa.attention %q, %a, %b layout(bhsd) scale(1.0)
       : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %a = arith.addf %b, %r : tensor<1x8x4x4xf32>
    %b = arith.negf %a : tensor<1x8x4x4xf32>
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
    "test.use"(%o) : (tensor<1x8x4x4xf32>) -> ()
  }) : () -> ()
  return
}

// The repeat stands after its use, where that is allowed.
// CHECK-LABEL: func.func @used_before
// CHECK-NOT: gqa.repeat_kv
// CHECK: return
func.func @used_before(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>) {
  "test.graph"() ({
  ^bb0:
    %o = gqa.attention %q, %n, %r layout(bhsd) scale(1.0)
       : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
    %n = arith.negf %r : tensor<1x8x4x4xf32>
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
    "test.use"(%o) : (tensor<1x8x4x4xf32>) -> ()
  }) : () -> ()
  return
}

// A block that nothing reaches, with a value that is made of itself.
// CHECK-LABEL: func.func @unreachable
func.func @unreachable(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>) {
  return
^unreachable:
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
  %self = arith.addf %self, %r : tensor<1x8x4x4xf32>
  %o = gqa.attention %q, %r, %self layout(bhsd) scale(1.0)
     : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  "test.use"(%o) : (tensor<1x8x4x4xf32>) -> ()
  cf.br ^unreachable
}

// A loop carries repeated heads: what it yields is not looked into.
// CHECK-LABEL: func.func @carried
// CHECK: gqa.repeat_kv
// CHECK: gqa.attention
func.func @carried(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>, %n: index) -> tensor<1x8x4x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
  %l = scf.for %i = %c0 to %n step %c1 iter_args(%x = %r) -> tensor<1x8x4x4xf32> {
    %y = arith.addf %x, %r : tensor<1x8x4x4xf32>
    scf.yield %y : tensor<1x8x4x4xf32>
  }
  %o = gqa.attention %q, %l, %l layout(bhsd) scale(1.0)
     : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  return %o : tensor<1x8x4x4xf32>
}

// Nothing to attend to.
// CHECK-LABEL: func.func @empty
// CHECK-NOT: gqa.repeat_kv
// CHECK: gqa.attention
func.func @empty(%q: tensor<0x8x0x4xf32>, %k: tensor<0x2x0x4xf32>) -> tensor<0x8x0x4xf32> {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<0x2x0x4xf32> -> tensor<0x8x0x4xf32>
  %o = gqa.attention %q, %r, %r layout(bhsd) scale(1.0)
     : (tensor<0x8x0x4xf32>, tensor<0x8x0x4xf32>, tensor<0x8x0x4xf32>) -> tensor<0x8x0x4xf32>
  return %o : tensor<0x8x0x4xf32>
}

// A generic with several results, of which K and V are two; an init that is
// read; a value captured by a body.
// CHECK-LABEL: func.func @several_results
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x4x4xf32>, %[[K:.+]]: tensor<1x2x4x4xf32>
// CHECK: %[[G:.+]]:2 = linalg.generic {{.*}} ins(%[[K]] : tensor<1x2x4x4xf32>) outs(%{{.+}}, %[[K]] : tensor<1x4x2x4xf32>, tensor<1x2x4x4xf32>)
// CHECK-NOT: linalg.generic
// CHECK: %[[T:.+]] = linalg.transpose ins(%[[G]]#0 : tensor<1x4x2x4xf32>) outs(%{{.+}} : tensor<1x2x4x4xf32>)
// CHECK: gqa.attention %[[Q]], %[[T]], %[[G]]#1
#id = affine_map<(b, h, s, d) -> (b, h, s, d)>
#turned = affine_map<(b, h, s, d) -> (b, s, h, d)>
func.func @several_results(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>, %m: tensor<4xf32>) -> tensor<1x8x4x4xf32> {
  %c0 = arith.constant 0 : index
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
  %e = tensor.empty() : tensor<1x4x8x4xf32>
  %g:2 = linalg.generic {indexing_maps = [#id, #turned, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%r : tensor<1x8x4x4xf32>) outs(%e, %r : tensor<1x4x8x4xf32>, tensor<1x8x4x4xf32>) {
  ^bb0(%x: f32, %unread: f32, %read: f32):
    %s = linalg.index 2 : index
    %y = tensor.extract %m[%s] : tensor<4xf32>
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %0, %read : f32
    linalg.yield %0, %1 : f32, f32
  } -> (tensor<1x4x8x4xf32>, tensor<1x8x4x4xf32>)
  %et = tensor.empty() : tensor<1x8x4x4xf32>
  %t = linalg.transpose ins(%g#0 : tensor<1x4x8x4xf32>) outs(%et : tensor<1x8x4x4xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %t, %g#1 layout(bhsd) scale(1.0)
     : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  return %o : tensor<1x8x4x4xf32>
}

// Heads forgotten and remembered.
// CHECK-LABEL: func.func @forgotten_heads
// CHECK: gqa.attention %{{.+}}, %{{.+}}, %{{.+}} layout(bhsd) scale(1.0) : (tensor<1x8x4x4xf32>, tensor<1x2x4x4xf32>
func.func @forgotten_heads(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>) -> tensor<1x8x4x4xf32> {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
  %f = tensor.cast %r : tensor<1x8x4x4xf32> to tensor<?x?x?x?xf32>
  %c = tensor.cast %f : tensor<?x?x?x?xf32> to tensor<1x8x4x4xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0)
     : (tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>, tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  return %o : tensor<1x8x4x4xf32>
}

// A number of heads that is not static where it would have to be divided.
// CHECK-LABEL: func.func @dynamic_heads
// CHECK: gqa.repeat_kv
// CHECK: gqa.attention
func.func @dynamic_heads(%q: tensor<1x8x4x4xf32>, %k: tensor<1x2x4x4xf32>, %n: index) -> tensor<1x8x4x4xf32> {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x4x4xf32> -> tensor<1x8x4x4xf32>
  %f = tensor.cast %r : tensor<1x8x4x4xf32> to tensor<1x?x4x4xf32>
  %e = tensor.empty(%n) : tensor<1x4x?x4xf32>
  %t = linalg.transpose ins(%f : tensor<1x?x4x4xf32>) outs(%e : tensor<1x4x?x4xf32>) permutation = [0, 2, 1, 3]
  %c = tensor.cast %t : tensor<1x4x?x4xf32> to tensor<1x4x8x4xf32>
  %qt = tensor.empty() : tensor<1x4x8x4xf32>
  %q2 = linalg.transpose ins(%q : tensor<1x8x4x4xf32>) outs(%qt : tensor<1x4x8x4xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q2, %c, %c layout(bshd) scale(1.0)
     : (tensor<1x4x8x4xf32>, tensor<1x4x8x4xf32>, tensor<1x4x8x4xf32>) -> tensor<1x4x8x4xf32>
  %x = linalg.transpose ins(%o : tensor<1x4x8x4xf32>) outs(%q : tensor<1x8x4x4xf32>) permutation = [0, 2, 1, 3]
  return %x : tensor<1x8x4x4xf32>
}
