// REQUIRES: numpy
// RUN: not %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --passes="--math-expand-ops" 2>&1 | FileCheck %s
// RUN: not %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --passes="--no-such-pass" 2>&1 | FileCheck %s --check-prefix=TOOL
// RUN: not %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --entry=other 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --entry=types --specials | FileCheck %s --check-prefix=TYPES

// A pass that changes a bit is found out: an expansion of tanh rounds otherwise.

// CHECK:     oracle.py: error: @rounding #0: {{[0-9]+}} of 64 elements differ; at ({{[0-9]+}}, {{[0-9]+}}) expected
// TOOL:      oracle.py: error: {{.*}}gqa-opt - --no-such-pass failed
// ENTRY:     oracle.py: error: expected a public function @other in the module
func.func @rounding(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %r = math.tanh %x : tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

// Every element type goes in and comes out as it is.

// TYPES: @types: 37 elements agree
func.func @types(%a: tensor<2x2xf16>, %b: tensor<?xbf16>, %c: tensor<f64>, %d: tensor<3x?xi1>, %e: tensor<3xi64>, %f: tensor<5xi8>,
                 %g: tensor<0x?xf32>, %h: tensor<4xindex>, %i: tensor<4xi32>, %n: index)
    -> (tensor<2x2xf16>, tensor<?xbf16>, tensor<f64>, tensor<3x?xi1>, tensor<3xi64>, tensor<5xi8>, tensor<0x?xf32>, tensor<4xindex>,
        tensor<4xi32>) {
  return %a, %b, %c, %d, %e, %f, %g, %h, %i
    : tensor<2x2xf16>, tensor<?xbf16>, tensor<f64>, tensor<3x?xi1>, tensor<3xi64>, tensor<5xi8>, tensor<0x?xf32>, tensor<4xindex>,
      tensor<4xi32>
}
