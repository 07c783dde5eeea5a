//===- Remarks.cpp - How decisions about repeats are reported -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::gqa;

StringRef gqa::getReasonCode(Reason reason) {
  switch (reason) {
  case Reason::BackendNeedsRepeatedHeads:
    return "backend-needs-repeated-heads";
  case Reason::KVFactorsDiffer:
    return "kv-factors-differ";
  case Reason::TileOrder:
    return "tile-order";
  case Reason::NotHeadAxis:
    return "not-head-axis";
  case Reason::HeadDependentOp:
    return "head-dependent-op";
  case Reason::UnknownProducer:
    return "unknown-producer";
  case Reason::DynamicHeads:
    return "dynamic-heads";
  case Reason::ViewContradictsTypes:
    return "view-contradicts-types";
  case Reason::Other:
    return "other";
  }
  llvm_unreachable("all reasons are handled");
}

static remark::RemarkOpts getRemarkOpts(Operation *op, StringRef name) {
  remark::RemarkOpts opts =
      remark::RemarkOpts::name(name).category(kRemarkCategory);
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    opts = opts.function(function.getName());
  return opts;
}

/// Emits through `emit` (remark::passed, ...) under the lock.
static PendingRemark
emit(Operation *op, StringRef name,
     remark::detail::InFlightRemark (*emit)(Location, remark::RemarkOpts)) {
  static std::recursive_mutex mutex;
  std::unique_lock<std::recursive_mutex> lock;
  // Nobody waits where nobody listens.
  if (op->getContext()->getRemarkEngine())
    lock = std::unique_lock<std::recursive_mutex>(mutex);
  return {std::move(lock), emit(op->getLoc(), getRemarkOpts(op, name))};
}

PendingRemark gqa::emitPassed(Operation *op, StringRef name) {
  return emit(op, name, remark::passed);
}

PendingRemark gqa::emitMissed(Operation *op, StringRef name, Reason reason) {
  PendingRemark remark = emit(op, name, remark::missed);
  remark << remark::reason("{0}", getReasonCode(reason));
  return remark;
}

PendingRemark gqa::emitAnalysis(Operation *op, StringRef name) {
  return emit(op, name, remark::analysis);
}
