//===- RepeatOp.cpp - An operation that repeats heads ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/RepeatOp.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/IR/AffineExpr.h"
#include "llvm/Support/MathExtras.h"

#include <tuple>

using namespace mlir;
using namespace mlir::gqa;

/// The axis and the factor that a view repeats its operand by, if that is all
/// it does.
static std::optional<std::pair<int64_t, int64_t>>
findRepetition(ViewOpInterface op) {
  AffineMap map = getTrustedIndexMap(op);
  if (!map || map.getNumDims() != map.getNumResults())
    return std::nullopt;
  std::optional<std::pair<int64_t, int64_t>> found;
  for (auto [index, expr] : llvm::enumerate(map.getResults())) {
    auto axis = static_cast<int64_t>(index);
    AffineExpr dim = getAffineDimExpr(axis, map.getContext());
    if (expr == dim)
      continue;
    auto quotient = dyn_cast<AffineBinaryOpExpr>(expr);
    if (found || expr.getKind() != AffineExprKind::FloorDiv ||
        quotient.getLHS() != dim)
      return std::nullopt;
    found = {axis, cast<AffineConstantExpr>(quotient.getRHS()).getValue()};
  }
  // What fits its types need not fill them: 7 heads of which the last run is
  // short, or a prefix.
  auto sourceType =
      cast<RankedTensorType>(op.getViewedMutable().get().getType());
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  if (!found)
    return std::nullopt;
  auto [axis, factor] = *found;
  SmallVector<int64_t> shape(sourceType.getShape());
  if (ShapedType::isDynamic(shape[axis]) ||
      llvm::MulOverflow(shape[axis], factor, shape[axis]) ||
      sourceType.clone(shape) != resultType)
    return std::nullopt;
  return found;
}

bool RepeatOp::read(Operation *candidate) {
  // Several results are more than a repeat.
  if (candidate->getNumResults() != 1)
    return false;
  if (auto repeat = dyn_cast<RepeatKVOp>(candidate)) {
    op = candidate;
    source = &repeat.getSourceMutable();
    axis = repeat.getHeadsAxis();
    nRep = repeat.getNRep();
    return true;
  }
  auto view = dyn_cast<ViewOpInterface>(candidate);
  if (!view)
    return false;
  std::optional<std::pair<int64_t, int64_t>> repetition = findRepetition(view);
  if (!repetition)
    return false;
  op = candidate;
  source = &view.getViewedMutable();
  std::tie(axis, nRep) = *repetition;
  return true;
}

RepeatOp::RepeatOp(Operation *op) {
  if (op)
    (void)read(op);
}

bool RepeatOp::classof(Operation *op) { return RepeatOp().read(op); }

Value RepeatOp::createLike(OpBuilder &builder, Value newSource, int64_t newAxis,
                           int64_t newNRep) const {
  if (auto view = dyn_cast<ViewOpInterface>(op)) {
    Value made = view.createRepeat(builder, newSource, newAxis, newNRep);
    auto repeat = made ? made.getDefiningOp<RepeatOp>() : RepeatOp();
    if (repeat && repeat.getSource() == newSource &&
        repeat.getHeadsAxis() == newAxis && repeat.getNRep() == newNRep)
      return made;
    // Not what was asked for.
    if (made && made != newSource && made.getDefiningOp() && made.use_empty())
      made.getDefiningOp()->erase();
  }
  return RepeatKVOp::create(builder, getLoc(), newSource, newAxis, newNRep)
      .getResult();
}
