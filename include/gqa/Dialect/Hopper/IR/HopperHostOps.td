//===- HopperHostOps.td - What a launch hands to a kernel --*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERHOSTOPS_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERHOSTOPS_TD

include "gqa/Dialect/Hopper/IR/HopperBase.td"

def Hopper_EncodeTensorMapOp : Hopper_Op<"encode_tensor_map", [Pure]> {
  let summary = "host: describes a buffer to TMA";
  let description = [{
    The argument of a launch for a tensor map of a kernel. `dims` names the axes
    of the buffer in the order of the map, innermost first; sizes and strides are
    those of the buffer when the launch is made. The first of `dims` has stride 1.
    The hardware asks for an address that is a multiple of 16 bytes and for other
    strides that are multiples of 8 elements; whoever encodes the map checks what
    types do not tell.

    Example:

    ```mlir
    func.func @map_of(%k: memref<?x8x128xbf16>) -> !hopper.tensor_map<64x1x176xbf16> {
      %map = hopper.encode_tensor_map %k dims [2, 1, 0]
          : memref<?x8x128xbf16> -> !hopper.tensor_map<64x1x176xbf16>
      return %map : !hopper.tensor_map<64x1x176xbf16>
    }
    ```
  }];
  let arguments = (ins AnyNon0RankedMemRef:$buffer, DenseI64ArrayAttr:$dims);
  let results = (outs Hopper_TensorMap:$map);
  let assemblyFormat = "$buffer `dims` $dims attr-dict `:` type($buffer) `->` type($map)";
  let hasVerifier = 1;
}

def Hopper_MultiprocessorsOp : Hopper_Op<"multiprocessors", [Pure]> {
  let summary = "host: how many multiprocessors the device of the launch has";
  let results = (outs Index:$result);
  let assemblyFormat = "attr-dict";
}

def Hopper_GlobalPointerOp : Hopper_Op<"global_pointer", [Pure]> {
  let summary = "host: the address of a buffer's first element";
  let description = [{
    The argument of a launch for a pointer of a kernel; the buffer's offset is
    part of it. A kernel sees an i1 as a byte that is 0 or 1.

    Example:

    ```mlir
    func.func @pointer_to(%o: memref<?x32x128xbf16>) -> !hopper.global<bf16> {
      %pointer = hopper.global_pointer %o : memref<?x32x128xbf16> -> !hopper.global<bf16>
      return %pointer : !hopper.global<bf16>
    }
    ```
  }];
  let arguments = (ins AnyMemRef:$buffer);
  let results = (outs Hopper_Global:$pointer);
  let assemblyFormat = "$buffer attr-dict `:` type($buffer) `->` type($pointer)";
  let hasVerifier = 1;
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERHOSTOPS_TD
