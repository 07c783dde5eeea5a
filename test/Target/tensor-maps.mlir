// Tensor maps and pointers of a tile kernel in the manifest, and what a reader makes of them.
// RUN: gqa-compile %s --kernel=tile -o %t
// RUN: FileCheck %s --input-file=%t/manifest.json
// RUN: gqa-run %t --arg=300x8x64:strides=1536,64,1 --arg=200x2x64 --arg=200x2x64 --arg=0,100,300 --arg=0,100,200 --scalar=200 --dry-run | FileCheck %s --check-prefix=DRY
// RUN: gqa-run %t --arg=300x8x64:strides=1536,64,1 --arg=200x2x64 --arg=200x2x64 --arg=0,100,300 --arg=0,100,200 --scalar=200 --multiprocessors=7 --dry-run | FileCheck %s --check-prefix=SMALL
// Rows whose addresses TMA does not take.
// RUN: not gqa-run %t --arg=300x8x64:strides=516,64,1 --arg=200x2x64 --arg=200x2x64 --arg=0,100,300 --arg=0,100,200 --scalar=200 --dry-run 2>&1 | FileCheck %s --check-prefix=STRIDE
// RUN: gqa-compile %s --plan="block_n = 96, consumers = 2, stages = 3, ping_pong = true" --emit=mlir -o - | FileCheck %s --check-prefix=PLAN
// A function without a tile kernel does not ask for a newer reader.
// RUN: gqa-compile %s --kernel=portable -o %t.portable && FileCheck %s --input-file=%t.portable/manifest.json --check-prefix=PORTABLE

// CHECK:      "version": 2,
// PORTABLE:   "version": 1,
// CHECK:      "holds":["lt",["dim",0,0],1073741824]{{.*}}must have fewer than 2^30 query rows
// The list of tiles: memory that a launch has for itself, and a kernel that fills it ahead of the attention's.
// CHECK:      "temporaries": [
// CHECK-NEXT: {"bytes":["mul",["add",["mul",["dim",3,0],2],4],4]}
// CHECK-NEXT: ],
// CHECK-NEXT: "steps": [
// CHECK-NEXT: {"block":[1024,1,1],"grid":[1,1,1],"kernel":"packed_attention_work","kind":"launch","module":"m0","parameters":[{"byte_offset":0,"pointer":["argument",3]},
// CHECK-SAME: {"byte_offset":0,"pointer":["argument",4]},
// CHECK-SAME: {"byte_offset":0,"pointer":["temporary",0]},
// CHECK-SAME: {"type":"i64","value":["add",["mul",["dim",3,0],2],4]},
// CHECK-SAME: {"type":"i64","value":["dim",0,0]}],"shared_bytes":0}
// As many thread blocks as the device has multiprocessors, or tiles.
// CHECK-NEXT: {"block":[512,1,1],"grid":{{\[\[}}"min",["multiprocessors"],["select",["eq",["dim",0,0],0],0,["mul",["add",["floordiv",["dim",0,0],48],["dim",3,0{{\]\]}},2{{\]\]\]}},1,1],"kernel":"packed_attention","kind":"launch","module":"m0",
// CHECK-SAME: {"tensor_map":{"box":[64,4,1,48],"buffer":["argument",0],"byte_offset":0,"dtype":"bf16","fill":"zeros","l2_promotion":"256b","sizes":[64,4,2,["dim",0,0{{\]\]}},"strides":{{\[\[}}"mul",["stride",0,1],2],["mul",["stride",0,1],8],["mul",["stride",0,0],2{{\]\]}},"swizzle":"128b"}}
// CHECK-SAME: {"tensor_map":{"box":[64,1,128],"buffer":["argument",1],"byte_offset":0,"dtype":"bf16","fill":"zeros","l2_promotion":"256b","sizes":[64,2,["dim",1,0{{\]\]}},"strides":{{\[\[}}"mul",["stride",1,1],2],["mul",["stride",1,0],2{{\]\]}},"swizzle":"128b"}}
// CHECK-SAME: {"byte_offset":0,"pointer":["result",0]},{"byte_offset":0,"pointer":["argument",3]},{"byte_offset":0,"pointer":["argument",4]},{"byte_offset":0,"pointer":["temporary",0]},{"type":"i64","value":["dim",0,0]},{"type":"i64","value":["add",["dim",3,0],-1]}]

// The page names its values.
// PLAN: hopper.kernel @packed_attention(%query: !hopper.tensor_map<64x4x1x32xbf16>
// PLAN-SAME: plan = #hopper.plan<head_dim = 64, value_head_dim = 64, block_n = 96, consumers = 2, stages = 3, ping_pong = true>
// PLAN: %maxima = hopper.row_reduce

// DRY: temporary 0: 40 bytes
// DRY: for 132 multiprocessors
// DRY: launch packed_attention_work: grid 1x1x1, block 1024x1x1, shared 0 bytes
// DRY: launch packed_attention: grid 18x1x1, block 512x1x1
// DRY: tensor map at 0: argument 0 + 0 bytes, bf16, sizes [64, 4, 2, 300], strides [128, 512, 3072] bytes, box [64, 4, 1, 48]
// SMALL: launch packed_attention: grid 7x1x1, block 512x1x1
// STRIDE: error: {{.*}}argument 0: the stride of axis 0 is 1032 bytes (516 elements); the tensor map of {{.*}} needs a multiple of 16 below 2^40
func.func @packed(%q: tensor<?x8x64xbf16>, %k: tensor<?x2x64xbf16>, %v: tensor<?x2x64xbf16>, %cu_q: tensor<?xi32>,
                  %cu_k: tensor<?xi32>, %max: index) -> tensor<?x8x64xbf16> {
  %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) window(-1, 0) scale(0.125)
     : (tensor<?x8x64xbf16>, tensor<?x2x64xbf16>, tensor<?x2x64xbf16>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x8x64xbf16>
  return %o : tensor<?x8x64xbf16>
}
