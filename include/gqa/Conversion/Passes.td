//===- Passes.td - Conversions from and to gqa -------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_PASSES_TD
#define GQA_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// lib/Conversion/GQAToSCF
//===----------------------------------------------------------------------===//

def ConvertGQAToSCFPass : Pass<"convert-gqa-to-scf"> {
  let summary = "Lowers gqa on memrefs to parallel loops with online softmax";
  let description = [{
    The portable lowering: the reference on the CPU, and a kernel for any GPU.
    It takes the memref forms (after one-shot-bufferize) of `gqa.repeat_kv`,
    `gqa.attention` and `gqa.varlen_attention`, whatever their backend.

    An operation becomes an outer parallel loop over blocks and an inner one over
    the 128 lanes of a block. A lane of attention computes one query row of one
    head: it walks the keys that the window leaves in increasing order, with a
    running maximum and sum of the softmax and an accumulator of Dv values, all
    in the computation type. Key and value heads are found by division of the
    query head, so K and V are never repeated; sequences of packed attention are
    found by bisection of cu_q. Neither the order of the keys nor that of any sum
    depends on head counts, layout or strides, and no operation carries fast-math
    flags.

    Loads are vectors of 8 columns where the innermost stride is statically 1,
    and scalars elsewhere.

    (* example filepath=test/Conversion/GQAToSCF/repeat-kv.mlir *)
  }];
  let options = [
    Option<"gpuMapping", "gpu-mapping", "bool", /*default=*/"false",
           "Map the outer loops to blocks and the inner ones to threads of a GPU "
           "(for convert-parallel-loops-to-gpu), and use base-two exponentials "
           "and logarithms">];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

//===----------------------------------------------------------------------===//
// lib/Conversion/ToCPU
//===----------------------------------------------------------------------===//

def ProtectArgumentsPass : Pass<"gqa-protect-arguments"> {
  let summary = "Keeps bufferization from writing to the arguments of entries";
  let description = [{
    Sets `bufferization.writable = false` on the tensor arguments of public
    functions, so that one-shot-bufferize never reuses a caller's tensor for a
    result. An attribute that is there already stays as it is.

    (* example filepath=test/Conversion/ToCPU/protect-arguments.mlir *)
  }];
}

def VerifyLLVMPass : Pass<"gqa-verify-llvm"> {
  let summary = "Reports every operation that was not lowered to LLVM";
  let description = [{
    Ends a lowering: anything but modules and the LLVM dialect is an error at its
    location, which names the operation.
  }];
}

#endif // GQA_CONVERSION_PASSES_TD
