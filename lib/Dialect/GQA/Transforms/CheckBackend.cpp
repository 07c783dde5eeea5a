//===- CheckBackend.cpp - Is attention what its backend takes? ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "gqa/Backend/Backend.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CHECKBACKENDPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct CheckBackendPass : gqa::impl::CheckBackendPassBase<CheckBackendPass> {
  using Base::Base;

  void runOnOperation() override;
};
} // namespace

static LogicalResult checkBackend(AttentionOpInterface op, StringRef chip) {
  BackendTable table = BackendTable::get(op);
  FailureOr<const BackendCapabilities *> found = table.lookupOrEmitError(op);
  if (failed(found))
    return failure();
  // Whoever lowers an operation takes any number of heads: a repeat that was
  // not inserted changes nothing but speed.
  BackendCapabilities capabilities = **found;
  capabilities.groupedHeads = capabilities.distinctKVHeads = true;
  if (std::optional<BackendRefusal> refusal =
          checkSupport(capabilities, op, chip))
    return op->emitOpError() << "backend '" << getEffectiveBackendName(op)
                             << "' " << refusal->reason;
  return success();
}

void CheckBackendPass::runOnOperation() {
  WalkResult result = getOperation()->walk([&](AttentionOpInterface op) {
    return failed(checkBackend(op, chip)) ? WalkResult::interrupt()
                                          : WalkResult::advance();
  });
  if (result.wasInterrupted())
    signalPassFailure();
  markAllAnalysesPreserved();
}
