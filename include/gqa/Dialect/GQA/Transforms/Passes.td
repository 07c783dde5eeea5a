//===- Passes.td - Passes on gqa ---------------------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
#define GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def DenseToVarlenPass : Pass<"gqa-dense-to-varlen"> {
  let summary = "gqa.attention on a packed-only backend becomes gqa.varlen_attention";
  let description = [{
    Where the layouts of an operation's backend are `thd` only, B sequences of
    one length S are packed into B S rows, with cu_seqlens 0, S, 2 S, .., B S
    and max_seqlens S. Window, align, scale, softcap, backend and sinks are
    carried over as they are; note that the two operations differ in the default
    of align. lse, [Hq, B S] there, is given its shape [B, Hq, S] back. Packing
    is a view with layout(bshd) and a transpose with layout(bhsd).

    An operation stays dense if it has a mask, if its backend refuses it for
    another reason than the layout, or if B S is static and no i32. With
    dynamic extents it is up to the caller that B S is an i32. A backend that
    nobody knows is an error.

    (* example filepath=test/Dialect/GQA/dense-to-varlen_doctest.mlir *)
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // GQA_DIALECT_GQA_TRANSFORMS_PASSES_TD
