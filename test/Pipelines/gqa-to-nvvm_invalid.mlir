// RUN: gqa-opt %s --gqa-to-nvvm --split-input-file --verify-diagnostics --mlir-print-op-on-diagnostic=false
// RUN: not gqa-opt %s --gqa-to-nvvm=chip=sm_42 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not gqa-opt %s --gqa-to-nvvm=kernel=fast 2>&1 | FileCheck %s --check-prefix=KERNEL
// RUN: not gqa-opt %s --pass-pipeline='builtin.module(func.func(gqa-to-nvvm))' 2>&1 | FileCheck %s --check-prefix=ANCHOR
// ANCHOR: error: 'gqa-to-nvvm' works on 'builtin.module', found 'func.func'
// CHIP: error: unsupported chip 'sm_42'; expected one of sm_80, sm_86,
// KERNEL: Cannot find option named 'fast'!

func.func private @loop(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = call @loop(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
func.func @recursion(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'func.call' cannot be inlined: 'loop' is recursive, public or has no body}}
  %y = call @loop(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func private @elsewhere(%x: tensor<4xf32>) -> tensor<4xf32>
func.func @external(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'func.call' cannot be inlined: 'elsewhere' is recursive, public or has no body}}
  %y = call @elsewhere(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// expected-error@+1 {{expected elements of type i1, i8, i16, i32, i64, index, f16, bf16, f32 or f64, found 'tensor<4xf8E4M3FN>'}}
func.func @f8(%x: tensor<4xf8E4M3FN>) -> tensor<4xf8E4M3FN> {
  return %x : tensor<4xf8E4M3FN>
}

// -----

#id = affine_map<(a) -> (a)>
func.func @i128_inside(%x: tensor<4xi64>) -> tensor<4xi64> {
  %empty = tensor.empty() : tensor<4xi64>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xi64>) outs(%empty : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      // expected-error@+1 {{found 'i128'}}
      %wide = arith.extsi %in : i64 to i128
      %square = arith.muli %wide, %wide : i128
      %low = arith.trunci %square : i128 to i64
      linalg.yield %low : i64
  } -> tensor<4xi64>
  return %r : tensor<4xi64>
}

// -----

// expected-error@+1 {{the size of 'tensor<4611686018427387904x4xf32>' in bytes does not fit in 64 bits}}
func.func @huge(%x: tensor<4611686018427387904x4xf32>) -> tensor<4611686018427387904x4xf32> {
  return %x : tensor<4611686018427387904x4xf32>
}

// -----

// expected-error@+1 {{expected ranked tensors and scalars, found 'tensor<*xf32>'}}
func.func @unranked(%x: tensor<*xf32>) {
  return
}

// -----

// expected-error@+1 {{expected results that are ranked tensors, found 'f32'}}
func.func @scalar_result(%x: f32) -> f32 {
  return %x : f32
}

// -----

func.func @element_on_host(%x: tensor<4xf32>, %i: index) -> tensor<4xf32> {
  // expected-error@+1 {{'tensor.extract' outside of a region reads device memory on the host}}
  %value = tensor.extract %x[%i] : tensor<4xf32>
  %empty = tensor.empty() : tensor<4xf32>
  %r = linalg.fill ins(%value : f32) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// -----

func.func @branch(%x: tensor<4xf32>, %y: tensor<4xf32>, %c: i1, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error@+1 {{'scf.for' cannot become a kernel or an expression of extents}}
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> tensor<4xf32> {
    %b = arith.addf %a, %y : tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// -----

// expected-error@+1 {{'blocks' has control flow between blocks on the host; expected one block}}
func.func @blocks(%x: tensor<4xf32>, %c: i1) -> tensor<4xf32> {
  cf.cond_br %c, ^a, ^b
^a:
  return %x : tensor<4xf32>
^b:
  %y = arith.negf %x : tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @choice(%c: i1, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'arith.select' between tensors by a scalar is control flow on the host; expected a tensor of i1 as condition}}
  %r = arith.select %c, %x, %y : tensor<4xf32>
  return %r : tensor<4xf32>
}

// -----

func.func @data() -> tensor<2xi32> {
  // expected-error@+1 {{an artifact holds no data: expected a splat or at most 1024 elements, found 2; pass the tensor as an argument}}
  %c = arith.constant dense_resource<blob> : tensor<2xi32>
  return %c : tensor<2xi32>
}

// -----

func.func @no_lowering(%i: tensor<4xi32>) -> tensor<4xi32> {
  // expected-error@+1 {{'math.ipowi' has no lowering to NVVM}}
  %r = math.ipowi %i, %i : tensor<4xi32>
  return %r : tensor<4xi32>
}
