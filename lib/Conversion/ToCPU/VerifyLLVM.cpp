//===- VerifyLLVM.cpp - Reports what was not lowered ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_VERIFYLLVMPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

static bool isLowered(Operation *op) {
  return isa<ModuleOp>(op) ||
         isa_and_nonnull<LLVM::LLVMDialect>(op->getDialect());
}

namespace {
struct VerifyLLVMPass : public gqa::impl::VerifyLLVMPassBase<VerifyLLVMPass> {
  using VerifyLLVMPassBase::VerifyLLVMPassBase;

  void runOnOperation() override {
    // Casts are left behind by operations that were not lowered, and say less
    // about the cause than these.
    SmallVector<Operation *> casts, others;
    // What is inside an operation that was not lowered was not lowered either,
    // and may have no location of its own.
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<UnrealizedConversionCastOp>(op))
        casts.push_back(op);
      else if (!isLowered(op)) {
        others.push_back(op);
        return WalkResult::skip();
      }
      return WalkResult::advance();
    });
    for (Operation *op : others)
      op->emitError("expects only operations that can be lowered to LLVM, but "
                    "got '")
          << op->getName() << "'";
    if (others.empty())
      for (Operation *op : casts)
        op->emitError("expects only types that LLVM has, but got ")
            << (op->getNumOperands() ? TypeRange(op->getOperandTypes())
                                     : TypeRange(op->getResultTypes()));
    if (!others.empty() || !casts.empty())
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
