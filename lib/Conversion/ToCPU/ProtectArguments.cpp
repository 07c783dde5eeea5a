//===- ProtectArguments.cpp - Callers keep their tensors ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_PROTECTARGUMENTSPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct ProtectArgumentsPass
    : public gqa::impl::ProtectArgumentsPassBase<ProtectArgumentsPass> {
  using ProtectArgumentsPassBase::ProtectArgumentsPassBase;

  void runOnOperation() override {
    constexpr llvm::StringLiteral name =
        bufferization::BufferizationDialect::kWritableAttrName;
    Builder builder(&getContext());
    getOperation()->walk([&](func::FuncOp function) {
      if (function.isPrivate())
        return;
      for (BlockArgument argument : function.getArguments()) {
        unsigned index = argument.getArgNumber();
        if (isa<TensorType>(argument.getType()) &&
            !function.getArgAttr(index, name))
          function.setArgAttr(index, name, builder.getBoolAttr(false));
      }
    });
  }
};
} // namespace
