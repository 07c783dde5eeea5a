// RUN: rm -rf %t && gqa-compile %s -o %t
// RUN: FileCheck %s < %t/manifest.json
// RUN: FileCheck %s --check-prefix=PTX < %t/m0.ptx
// RUN: %if ptxas %{ head -c 4 %t/m0.cubin | FileCheck %s --check-prefix=CUBIN %}
// RUN: gqa-run %t --entry=first --arg=4x6 --dry-run | FileCheck %s --check-prefix=DRY
// An artifact may be replaced, and nothing but it is left.
// RUN: gqa-compile %s -o %t && ls -a %t %t/.. | FileCheck %s --check-prefix=LEFT
// LEFT-NOT: .new
// LEFT-NOT: .old

// Anything else may not.
// RUN: rm -rf %t.other && mkdir %t.other && touch %t.other/precious
// RUN: not gqa-compile %s -o %t.other 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not gqa-compile %s -o %t.other/precious 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not gqa-compile %s 2>&1 | FileCheck %s --check-prefix=STDOUT
// RUN: not gqa-compile %s -o %t.missing/artifact 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: ls %t.other | FileCheck %s --check-prefix=KEPT
// OTHER:   gqa-compile: error: '{{.*}}.other' exists and is no artifact (it has no manifest.json)
// FILE:    gqa-compile: error: '{{.*}}precious' exists and is no folder
// STDOUT:  gqa-compile: error: an artifact is a folder and cannot be standard output; expected -o PATH
// MISSING: gqa-compile: error: cannot write '{{.*}}': cannot create a folder beside '{{.*}}'
// KEPT:    precious

// Readers look at the version first.
// CHECK:      {
// CHECK-NEXT:   "version": 1,
// CHECK:        "name": "gqa",
// CHECK:        "chip": "sm_90a",
// CHECK-NEXT:   "modules": [
// CHECK-NEXT:     {"cubin":{{"m0.cubin"|null}},"name":"m0","ptx":"m0.ptx"}
// CHECK:        "functions": [

// Extents of results and grids are expressions of extents; what agrees by its
// type is not required.
// CHECK:          "name": "first",
// CHECK-NEXT:     "arguments": [
// CHECK-NEXT:       {"dtype":"f32","kind":"tensor","shape":[null,6]}
// CHECK-NEXT:     ],
// CHECK-NEXT:     "requirements": [],
// CHECK-NEXT:     "results": [
// CHECK-NEXT:       {"dtype":"f32","shape":[6,["dim",0,0]]}
// CHECK-NEXT:     ],
// CHECK-NEXT:     "temporaries": [],
// CHECK-NEXT:     "steps": [
// CHECK-NEXT:       {"block":[256,1,1],"grid":{{\[\[}}"ceildiv",["mul",["dim",0,0],6],256],1,1],"kernel":"first_kernel_0","kind":"launch","module":"m0"
// CHECK-SAME:        {"byte_offset":0,"pointer":["argument",0]},{"byte_offset":0,"pointer":["argument",0]},{"type":"i64","value":0},{"type":"i64","value":["dim",0,0]},{"type":"i64","value":6},{"type":"i64","value":["stride",0,0]},{"type":"i64","value":1}
// CHECK-SAME:        {"byte_offset":0,"pointer":["result",0]}
// CHECK-SAME:        "shared_bytes":0}
// CHECK-NEXT:     ],
// CHECK-NEXT:     "reference": {
// CHECK-NEXT:       "values": [
// CHECK-NEXT:         {"index":0,"op":"argument"},
// CHECK-NEXT:         {"input":0,"op":"transpose","permutation":[1,0]}
// CHECK-NEXT:       ],
// CHECK-NEXT:       "results": [1]
// PTX:   .visible .entry first_kernel_0(
// PTX:   .visible .entry second_kernel_0(
// CUBIN: ELF
// DRY:   launch first_kernel_0: grid 1x1x1, block 256x1x1
func.func @first(%x: tensor<?x6xf32>) -> tensor<6x?xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x6xf32>
  %empty = tensor.empty(%rows) : tensor<6x?xf32>
  %t = linalg.transpose ins(%x : tensor<?x6xf32>) outs(%empty : tensor<6x?xf32>) permutation = [1, 0]
  return %t : tensor<6x?xf32>
}

// A slice by a scalar argument lies inside its source, scalars reach kernels,
// and what no reference has is named.
// CHECK:          "name": "second",
// CHECK:            {"dtype":"index","kind":"scalar"},
// CHECK-NEXT:       {"dtype":"f32","kind":"scalar"}
// CHECK:          "requirements": [
// CHECK-NEXT:       {"holds":["and",["ge",["scalar",1],0],["lt",["scalar",1],["dim",0,0]]]
// CHECK-SAME:        "message":"the slice at {{.*}} must lie inside extent 0 of argument 0"}
// CHECK:            {{.*}}"kernel":"second_kernel_0"{{.*}}{"scalar":2,"type":"f32"}
// CHECK:          "reference": {
// CHECK-NEXT:       "unavailable": "linalg.generic at {{.*}}artifact.mlir:[[#@LINE+4]]:
func.func @second(%x: tensor<?x8xf32>, %row: index, %factor: f32) -> tensor<1x8xf32> {
  %slice = tensor.extract_slice %x[%row, 0] [1, 8] [1, 1] : tensor<?x8xf32> to tensor<1x8xf32>
  %empty = tensor.empty() : tensor<1x8xf32>
  %scaled = linalg.generic {
      indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (a, b)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%slice : tensor<1x8xf32>) outs(%empty : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %product = arith.mulf %in, %factor : f32
      linalg.yield %product : f32
  } -> tensor<1x8xf32>
  return %scaled : tensor<1x8xf32>
}
