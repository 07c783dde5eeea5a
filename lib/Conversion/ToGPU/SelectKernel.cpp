//===- SelectKernel.cpp - Which kernel computes which attention -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SELECTKERNELPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct SelectKernelPass
    : public gqa::impl::SelectKernelPassBase<SelectKernelPass> {
  using Base::Base;

  void runOnOperation() override {
    // All operations get their errors, not the first one only.
    bool allCovered = true;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttentionOp, VarlenAttentionOp>(op))
        allCovered &= succeeded(select(op));
    });
    if (!allCovered)
      signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  LogicalResult select(Operation *op) {
    switch (kernel) {
    case KernelKind::Portable:
      return success();
    case KernelKind::Auto:
      emitAnalysis(op, "PortableKernel")
          << (op->getName().getStringRef() +
              " is computed by the portable kernel, a thread for each query "
              "row: no tile kernel covers it")
                 .str();
      return success();
    case KernelKind::Tile:
      return op->emitError()
             << "expected an operation that a tile kernel covers (kernel=tile),"
                " found '"
             << op->getName()
             << "', which none covers; kernel=auto takes the portable kernel "
                "then";
    }
    llvm_unreachable("all kinds are handled");
  }
};
} // namespace
