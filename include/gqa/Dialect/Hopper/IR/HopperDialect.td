//===- HopperDialect.td - The hopper dialect ---------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_IR_HOPPERDIALECT_TD
#define GQA_DIALECT_HOPPER_IR_HOPPERDIALECT_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Hopper_Dialect : Dialect {
  let name = "hopper";
  let cppNamespace = "::mlir::gqa::hopper";
  let summary = "Warpgroup tiles of NVIDIA Hopper: a kernel is one page of IR";
  let description = [{
    **Scope and capabilities.** A tile is what a warpgroup (128 threads) computes
    with at once: an accumulator in registers, a matrix in shared memory, one
    value for each row. The operations are those that a warp-specialised kernel
    is made of: rings of shared memory between a producer that loads by TMA and
    consumers that multiply by `wgmma`, row reductions, elementwise functions,
    named barriers. Scalars are ordinary `arith`, `math` and `scf`.

    **Schedules are written down.** The order of the operations is the order of
    the instructions, as far as LLVM and ptxas keep it. A product in flight has a
    type of its own (`!hopper.inflight`), and only `hopper.wait` makes a value
    of it, so that reading an accumulator early cannot be expressed.

    **Non-goals.** The dialect knows nothing of attention: masks, scores and row
    bookkeeping are regions and operands. It does not choose tile shapes,
    pipeline loops or allocate registers.

    **Placement in the lowering pipeline.** `convert-gqa-to-hopper` writes
    pages; `inline`, `hopper-expand-loops` and `canonicalize` simplify them;
    `convert-hopper-to-nvvm` lowers each operation by itself to the llvm and
    nvvm dialects. Chips: sm_90a.

    **Rules that no verifier can see.** All threads of a warpgroup execute the
    operations of a consumer together: conditions and loop bounds around them are
    uniform. Producers and consumers visit the stages of a ring in the same order.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect"];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = "void registerTypes();";
}

def Hopper_ReductionEnum : I32EnumAttr<"Reduction", "how values of a row are combined", [
    I32EnumAttrCase<"Max", 0, "max">,
    I32EnumAttrCase<"Add", 1, "add">]> {
  let cppNamespace = "::mlir::gqa::hopper";
  let genSpecializedAttr = 0;
}

def Hopper_ReductionAttr : EnumAttr<Hopper_Dialect, Hopper_ReductionEnum, "reduction"> {
  let summary = "max (a NaN loses against a number) or add";
}

#endif // GQA_DIALECT_HOPPER_IR_HOPPERDIALECT_TD
