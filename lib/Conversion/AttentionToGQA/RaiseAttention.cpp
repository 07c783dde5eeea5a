//===- RaiseAttention.cpp - Attention becomes gqa.attention ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which values are attention is what AttentionCandidates.h decides; this file
// replaces them.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "AttentionCandidates.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_RAISEATTENTIONPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// Lets tensor.dim ask what a value is computed from, not the value.
static void moveDims(ArrayRef<Operation *> dims) {
  for (Operation *op : dims) {
    auto dim = cast<tensor::DimOp>(op);
    auto result = cast<OpResult>(dim.getSource());
    auto destination = dyn_cast<DestinationStyleOpInterface>(result.getOwner());
    dim.getSourceMutable().assign(
        destination ? destination.getTiedOpOperand(result)->get()
                    : result.getOwner()->getOperand(0));
  }
}

static void reportFound(Operation *root, AttentionOp attention) {
  emitPassed(root, "RaisedAttention")
      << remark::add("rounding may change; a row that sees no key gives zeros "
                     "instead of NaN")
      << remark::metric("query-heads", attention.getNumQueryHeads())
      << remark::metric("key-heads", attention.getNumKeyHeads())
      << remark::metric("value-heads", attention.getNumValueHeads());
}

static void raise(AttentionCandidates &candidates, MLIRContext *context) {
  SmallVector<Value> replaced;
  for (const AttentionCandidates::Missed &missed : candidates.getMissed())
    emitMissed(missed.op, "AttentionNotRaised", missed.misfit.reason)
        << remark::add("{0}", missed.misfit.text);
  for (AttentionCandidates::Found &found : candidates.getFound()) {
    moveDims(found.dims);
    Value root = found.plan.output.tensor.value;
    OpBuilder builder(context);
    builder.setInsertionPointAfterValue(root);
    AttentionOp attention;
    Value result = buildAttention(builder, root.getLoc(), *found.reader,
                                  found.plan, attention);
    reportFound(root.getDefiningOp(), attention);
    root.replaceAllUsesWith(result);
    replaced.push_back(root);
  }
  IRRewriter rewriter(context);
  eraseDeadProducers(rewriter, replaced);
}

namespace {
struct RaiseAttentionPass
    : gqa::impl::RaiseAttentionPassBase<RaiseAttentionPass> {
  using Base::Base;

  void runOnOperation() override {
    // Nothing is seen through operations that are isolated from above, so each
    // is a unit of its own.
    SmallVector<Operation *> units = {getOperation()};
    for (size_t next = 0; next < units.size(); ++next) {
      Operation *unit = units[next];
      AttentionCandidates candidates(&getContext());
      unit->walk<WalkOrder::PreOrder>([&](Operation *op) {
        if (op != unit && op->hasTrait<OpTrait::IsIsolatedFromAbove>()) {
          units.push_back(op);
          return WalkResult::skip();
        }
        candidates.visit(op);
        return WalkResult::advance();
      });
      candidates.finish();
      raise(candidates, &getContext());
    }
  }
};
} // namespace
