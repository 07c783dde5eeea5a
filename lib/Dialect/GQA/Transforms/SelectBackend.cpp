//===- SelectBackend.cpp - Chooses the backend of attentions --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/IR/BackendKeys.h"
#include "gqa/Dialect/GQA/IR/GQA.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SELECTBACKENDPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct SelectBackendPass : gqa::impl::SelectBackendPassBase<SelectBackendPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  /// The capabilities of the backend as `op` sees them, or an error.
  FailureOr<BackendCapabilities> lookup(Operation *op);
  /// Whether `op` is given the backend of the option.
  bool isSelected(AttentionOpInterface op) const {
    return !backend.empty() && (force || op.getBackendName().empty());
  }
  /// Gives `op` the backend of the option, or says why that cannot be.
  LogicalResult select(AttentionOpInterface op);
  /// Checks the chip against the backend that `op` keeps.
  LogicalResult checkOwn(AttentionOpInterface op);
};
} // namespace

FailureOr<BackendCapabilities> SelectBackendPass::lookup(Operation *op) {
  BackendTable table = BackendTable::get(op);
  if (const BackendCapabilities *found = table.lookup(backend))
    return *found;
  InFlightDiagnostic diagnostic = op->emitError()
                                  << "unknown backend '" << backend
                                  << "'; expected one of ";
  llvm::interleaveComma(table.getNames(), diagnostic);
  return diagnostic;
}

LogicalResult SelectBackendPass::checkOwn(AttentionOpInterface op) {
  if (chip.empty())
    return success();
  BackendTable table = BackendTable::get(op);
  FailureOr<const BackendCapabilities *> capabilities =
      table.lookupOrEmitError(op);
  if (failed(capabilities))
    return failure();
  if (std::optional<BackendRefusal> refusal = checkChip(**capabilities, chip))
    return op->emitOpError() << "backend '" << getEffectiveBackendName(op)
                             << "' " << refusal->reason;
  return success();
}

LogicalResult SelectBackendPass::select(AttentionOpInterface op) {
  FailureOr<BackendCapabilities> capabilities = lookup(op);
  if (failed(capabilities))
    return failure();
  // Numbers of heads are what gqa-fold-repeat-kv and gqa-materialize-repeat-kv
  // see to.
  capabilities->groupedHeads = capabilities->distinctKVHeads = true;
  // A dense attention on a packed backend is what gqa-dense-to-varlen sees to.
  if (toVarlen && isa<AttentionOp>(op) &&
      capabilities->layouts ==
          SmallVector<AttentionLayout>{AttentionLayout::THD})
    capabilities->layouts.reset();
  if (std::optional<BackendRefusal> refusal =
          checkSupport(*capabilities, op, chip))
    return op->emitOpError() << "cannot be given backend '" << backend
                             << "': the backend " << refusal->reason;
  if (failed(op.setBackendName(StringAttr::get(&getContext(), backend))))
    return op->emitOpError("has no place for the name of a backend");
  return success();
}

void SelectBackendPass::runOnOperation() {
  if (backend.empty() && chip.empty()) {
    getOperation()->emitError(
        "gqa-select-backend expects the name of a backend in option backend");
    return signalPassFailure();
  }
  if (!chip.empty() && failed(parseChipName(chip))) {
    getOperation()->emitError()
        << "expects a chip such as sm_90a in option chip, but got '" << chip
        << "'";
    return signalPassFailure();
  }
  SmallVector<AttentionOpInterface> attentions;
  getOperation()->walk([&](AttentionOpInterface op) {
    if (isa<RankedTensorType>(op.getQueryOperand().getType()))
      attentions.push_back(op);
  });
  // A wrong name is an error even if there is nothing to give it to.
  auto selects = [&](AttentionOpInterface op) { return isSelected(op); };
  auto knowsName = [&](AttentionOpInterface op) {
    return BackendTable::get(op).lookup(backend) != nullptr;
  };
  if (llvm::none_of(attentions, selects) &&
      llvm::none_of(attentions, knowsName) && failed(lookup(getOperation())))
    return signalPassFailure();
  for (AttentionOpInterface op : attentions)
    if (failed(isSelected(op) ? select(op) : checkOwn(op)))
      return signalPassFailure();
}
