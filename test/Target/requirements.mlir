// What operations rely on is required of the arguments; what types say is not.
// RUN: rm -rf %t && gqa-compile %s -o %t && FileCheck %s < %t/manifest.json

// CHECK:      "name": "dense",
// CHECK:      "requirements": [
// CHECK-NEXT:   {"holds":["eq",["dim",0,0],["dim",1,0]],"message":"extent 0 of argument 1 must equal extent 0 of argument 0"},
// CHECK-NEXT:   {"holds":["eq",["dim",0,0],["dim",2,0]],"message":"extent 0 of argument 2 must equal extent 0 of argument 0"},
// CHECK-NEXT:   {"holds":["eq",["dim",1,2],["dim",2,2]],"message":"extent 2 of argument 2 must equal extent 2 of argument 1"},
// CHECK-NEXT:   {"holds":["eq",["dim",0,2],["dim",3,2]],"message":"extent 2 of argument 3 must equal extent 2 of argument 0"},
// CHECK-NEXT:   {"holds":["eq",["dim",1,2],["dim",3,3]],"message":"extent 3 of argument 3 must equal extent 2 of argument 1"}
// CHECK-NEXT: ],
func.func @dense(%q: tensor<?x2x?x8xf32>, %k: tensor<?x2x?x8xf32>, %v: tensor<?x2x?x8xf32>, %mask: tensor<1x2x?x?xf32>)
    -> tensor<?x2x?x8xf32> {
  %o = gqa.attention %q, %k, %v mask(%mask) layout(bhsd) scale(1.0)
     : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>, tensor<1x2x?x?xf32>) -> tensor<?x2x?x8xf32>
  return %o : tensor<?x2x?x8xf32>
}

// CHECK:      "name": "varlen",
// CHECK:      "requirements": [
// CHECK-NEXT:   {"holds":["eq",["dim",1,0],["dim",2,0]],"message":"extent 0 of argument 2 must equal extent 0 of argument 1"},
// CHECK-NEXT:   {"holds":["eq",["dim",3,0],["dim",4,0]],"message":"extent 0 of argument 4 must equal extent 0 of argument 3"},
// CHECK-NEXT:   {"holds":["ge",["dim",3,0],1],"message":"extent 0 of argument 3 must be at least 1"}
// CHECK-NEXT: ],
func.func @varlen(%q: tensor<?x2x8xf32>, %k: tensor<?x2x8xf32>, %v: tensor<?x2x8xf32>,
                  %cu_q: tensor<?xi32>, %cu_k: tensor<?xi32>, %max: index) -> tensor<?x2x8xf32> {
  %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x2x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x2x8xf32>
  return %o : tensor<?x2x8xf32>
}

// CHECK:      "name": "sum",
// CHECK:      "requirements": [
// CHECK-NEXT:   {"holds":["eq",["dim",0,0],["dim",1,0]],"message":"extent 0 of argument 1 must equal extent 0 of argument 0"}
// CHECK-NEXT: ],
func.func @sum(%x: tensor<?x4xf32>, %y: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x4xf32>
  %empty = tensor.empty(%rows) : tensor<?x4xf32>
  %r = linalg.add ins(%x, %y : tensor<?x4xf32>, tensor<?x4xf32>) outs(%empty : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %r : tensor<?x4xf32>
}

// A condition of the author's own is one, too.
// CHECK:      "name": "own",
// CHECK:      "requirements": [
// CHECK-NEXT:   {"holds":["lt",["scalar",1],["dim",0,0]],"message":"position beyond the cache"}
// CHECK-NEXT: ],
func.func @own(%x: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %size = tensor.dim %x, %c0 : tensor<?xf32>
  %ok = arith.cmpi slt, %n, %size : index
  cf.assert %ok, "position beyond the cache"
  return %x : tensor<?xf32>
}
