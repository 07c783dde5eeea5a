//===- Passes.td - Passes on the hopper dialect ------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_TD
#define GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def HopperExpandLoopsPass : Pass<"hopper-expand-loops"> {
  let summary = "Writes each segment of hopper.kv_loop as a loop of its own";
  let description = [{
    A segment becomes `scf.while` on the counter and the carried values, with the
    body's *masked* argument a constant. A segment whose bounds are the same value
    becomes nothing. Loops inside of a body are expanded with it.

    (* example filepath=test/Dialect/Hopper/expand-loops.mlir *)
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect"];
}

#endif // GQA_DIALECT_HOPPER_TRANSFORMS_PASSES_TD
