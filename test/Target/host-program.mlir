// What the host does, as the manifest tells it.
// RUN: rm -rf %t && gqa-compile %s --no-optimize -o %t && FileCheck %s < %t/manifest.json

// A view starts where its offset is: at row 2.
// CHECK:      "name": "rows",
// CHECK:      "temporaries": [],
// CHECK-NEXT: "steps": [
// CHECK-NEXT:   "kernel":"rows_kernel_0"
// CHECK-SAME:   {"byte_offset":0,"pointer":["argument",0]},{"type":"i64","value":["mul",["stride",0,0],2]},{"type":"i64","value":4},{"type":"i64","value":8},{"type":"i64","value":["stride",0,0]},{"type":"i64","value":1}
func.func @rows(%x: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %y = tensor.extract_slice %x[2, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %empty = tensor.empty() : tensor<4x8xf32>
  %z = linalg.exp ins(%y : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}

// Temporaries and copies are counted in bytes.
// CHECK:      "name": "joined",
// CHECK:      "temporaries": [
// CHECK-NEXT:   {"bytes":16},
// CHECK-NEXT:   {"bytes":24}
// CHECK-NEXT: ],
// CHECK:        {"bytes":16,"from":{"buffer":["temporary",0],"byte_offset":0},"kind":"copy","to":{"buffer":["result",0],"byte_offset":0}},
// CHECK-NEXT:   {"bytes":24,"from":{"buffer":["temporary",1],"byte_offset":0},"kind":"copy","to":{"buffer":["result",0],"byte_offset":16}}
func.func @joined(%x: tensor<2x4xf16>, %y: tensor<3x4xf16>) -> tensor<5x4xf16> {
  %e0 = tensor.empty() : tensor<2x4xf16>
  %0 = linalg.exp ins(%x : tensor<2x4xf16>) outs(%e0 : tensor<2x4xf16>) -> tensor<2x4xf16>
  %e1 = tensor.empty() : tensor<3x4xf16>
  %1 = linalg.exp ins(%y : tensor<3x4xf16>) outs(%e1 : tensor<3x4xf16>) -> tensor<3x4xf16>
  %z = tensor.concat dim(0) %0, %1 : (tensor<2x4xf16>, tensor<3x4xf16>) -> tensor<5x4xf16>
  return %z : tensor<5x4xf16>
}

// divsi truncates, floordivsi does not.
// CHECK:      "name": "quotients",
// CHECK:      "shape":{{\[\[}}"divs",["scalar",0],["scalar",1]],["floordiv",["scalar",0],["scalar",1]]]
func.func @quotients(%m: index, %n: index) -> tensor<?x?xf32> {
  %truncated = arith.divsi %m, %n : index
  %floor = arith.floordivsi %m, %n : index
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty(%truncated, %floor) : tensor<?x?xf32>
  %z = linalg.fill ins(%one : f32) outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %z : tensor<?x?xf32>
}
