//===- CheckChip.cpp - Is there a chip of this name? ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Chip.h"
#include "gqa/Target/Passes.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CHECKCHIPPASS
#include "gqa/Target/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct CheckChipPass : public gqa::impl::CheckChipPassBase<CheckChipPass> {
  using Base::Base;

  void runOnOperation() override {
    if (lookupChip(chip))
      return;
    getOperation().emitError() << "unsupported chip '" << chip
                               << "'; expected one of " << getChipNames();
    signalPassFailure();
  }
};
} // namespace
