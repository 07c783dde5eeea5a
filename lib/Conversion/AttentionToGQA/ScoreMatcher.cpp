//===- ScoreMatcher.cpp - From logits to queries and keys -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks down from the logits of a softmax to the sum of products of queries and
// keys. On the way, logits = factor * expr + masks holds of the expr that the
// walk is at; what it meets must come in the order that attention defines:
// masks last, before them the softcap, before that the scale.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

bool gqa::isHiding(double number) { return number <= -65504.0; }

namespace {
class ScoreMatcher {
public:
  ScoreMatcher(ExprReader &reader, const SoftmaxMatch &softmax, Misfit &misfit)
      : reader(reader), softmax(softmax), misfit(misfit),
        dependsOnColumn(reader, softmax.column) {}

  FailureOr<ScoreMatch> match();

private:
  /// One step of the walk; `expr` becomes null where it ends.
  LogicalResult step(const Expr *&expr);
  LogicalResult stepSum(const Expr *&expr);
  LogicalResult stepProduct(const Expr *&expr);
  LogicalResult stepQuotient(const Expr *&expr);
  LogicalResult stepSelection(const Expr *&expr);
  LogicalResult matchProducts(const Expr *sum);
  LogicalResult addMask(MaskTerm mask);
  bool hasProducts(const Expr *expr, unsigned depth = 0);

  ExprReader &reader;
  const SoftmaxMatch &softmax;
  Misfit &misfit;
  Dependence dependsOnColumn;
  llvm::DenseMap<const Expr *, bool> known;
  ScoreMatch found;
  double factor = 1;
};
} // namespace

/// Whether a sum of products is among what `expr` is computed from.
bool ScoreMatcher::hasProducts(const Expr *expr, unsigned depth) {
  constexpr unsigned maxDepth = 48;
  expr = reader.unfoldAll(expr);
  if (expr->kind == Expr::Kind::Reduce) {
    if (expr->op != Operator::Add || !dependsOnColumn(expr))
      return false;
    SmallVector<Index> indices = llvm::map_to_vector(
        reader.getReductionExtents(expr),
        [&](const Extent &extent) { return reader.getSpace().fresh(extent); });
    const Expr *body = reader.bind(expr, indices);
    return body && body->is(Operator::Multiply);
  }
  if (expr->kind != Expr::Kind::Apply || depth == maxDepth)
    return false;
  auto [entry, isNew] = known.try_emplace(expr, false);
  if (!isNew)
    return entry->second;
  bool has = llvm::any_of(expr->operands, [&](const Expr *operand) {
    return hasProducts(operand, depth + 1);
  });
  return known[expr] = has;
}

LogicalResult ScoreMatcher::addMask(MaskTerm mask) {
  if (found.softcap)
    return misfit.set("the softcap comes after a mask");
  if (!(factor > 0))
    return misfit.set("masked scores are scaled by a number that is not "
                      "positive");
  // The logarithm of two times that of e, both rounded.
  constexpr double roundingOfConstants = 1e-6;
  mask.factor *= std::abs(factor - 1) < roundingOfConstants ? 1 : factor;
  found.masks.push_back(mask);
  return success();
}

LogicalResult ScoreMatcher::stepSum(const Expr *&expr) {
  bool isLeft = hasProducts(expr->operands[0]);
  if (isLeft && hasProducts(expr->operands[1]))
    return misfit.set("scores are a sum of two products");
  bool subtracts = expr->op == Operator::Subtract;
  if (subtracts && !isLeft)
    return misfit.set("scores are subtracted from something");
  MaskTerm mask;
  mask.expr = expr->operands[isLeft ? 1 : 0];
  mask.factor = subtracts ? -1 : 1;
  if (failed(addMask(mask)))
    return failure();
  expr = expr->operands[isLeft ? 0 : 1];
  return success();
}

LogicalResult ScoreMatcher::stepProduct(const Expr *&expr) {
  for (unsigned number : {0, 1}) {
    const Expr *scale = reader.unfoldAll(expr->operands[number]);
    if (!scale->isConstant())
      continue;
    factor *= scale->number;
    expr = expr->operands[1 - number];
    return success();
  }
  return misfit.set("the scale is not one constant");
}

LogicalResult ScoreMatcher::stepQuotient(const Expr *&expr) {
  const Expr *divisor = reader.unfoldAll(expr->operands[1]);
  if (!divisor->isConstant())
    return misfit.set("the scale is not one constant");
  factor /= divisor->number;
  expr = expr->operands[0];
  return success();
}

LogicalResult ScoreMatcher::stepSelection(const Expr *&expr) {
  bool isThen = hasProducts(expr->operands[1]);
  const Expr *scores = expr->operands[isThen ? 1 : 2];
  const Expr *other = reader.unfoldAll(expr->operands[isThen ? 2 : 1]);
  if (!other->isConstant() || !isHiding(other->number))
    return misfit.set("scores are selected from, but not by a mask of keys");
  MaskTerm mask;
  mask.isCondition = true;
  mask.hidden = other->number;
  mask.expr = isThen
                  ? expr->operands[0]
                  : reader.getSpace().apply(Operator::Not, {expr->operands[0]});
  if (failed(addMask(mask)))
    return failure();
  expr = scores;
  return success();
}

LogicalResult ScoreMatcher::matchProducts(const Expr *sum) {
  SmallVector<Index> indices = llvm::map_to_vector(
      reader.getReductionExtents(sum),
      [&](const Extent &extent) { return reader.getSpace().fresh(extent); });
  const Expr *body = indices.size() == 1 ? reader.bind(sum, indices) : nullptr;
  if (!body || !body->is(Operator::Multiply))
    return misfit.set("scores are no product of queries and keys");
  bool isLeftKey = dependsOnColumn(body->operands[0]);
  if (isLeftKey == dependsOnColumn(body->operands[1]))
    return misfit.set(isLeftKey
                          ? "queries and keys both depend on the key column"
                          : "keys are the same for all key columns");
  found.key = body->operands[isLeftKey ? 0 : 1];
  found.query = body->operands[isLeftKey ? 1 : 0];
  found.products = sum;
  found.scale = factor;
  return success();
}

LogicalResult ScoreMatcher::step(const Expr *&expr) {
  expr = reader.unfoldAll(expr);
  if (expr->isReduce(Operator::Add)) {
    const Expr *sum = std::exchange(expr, nullptr);
    return matchProducts(sum);
  }
  auto describe = [&]() -> std::string {
    Operation *op = expr->isElement() ? expr->value.getDefiningOp() : nullptr;
    return op ? op->getName().getStringRef().str()
              : std::string("something that is not known");
  };
  if (expr->kind != Expr::Kind::Apply)
    return misfit.set("scores are computed by " + describe(),
                      Reason::UnknownProducer);
  switch (expr->op) {
  case Operator::Add:
  case Operator::Subtract:
    return stepSum(expr);
  case Operator::Multiply:
    return stepProduct(expr);
  case Operator::Divide:
    return stepQuotient(expr);
  case Operator::Negate:
    factor = -factor;
    expr = expr->operands[0];
    return success();
  case Operator::Select:
    return stepSelection(expr);
  case Operator::Tanh:
    if (found.softcap)
      return misfit.set("scores are capped twice");
    // factor * tanh(x) is cap * tanh(cap * x / cap).
    if (!(factor > 0))
      return misfit.set("the softcap is not positive");
    found.softcap = factor;
    expr = expr->operands[0];
    return success();
  default:
    return misfit.set("scores are changed by an operation that attention does "
                      "not have",
                      Reason::UnknownProducer);
  }
}

FailureOr<ScoreMatch> ScoreMatcher::match() {
  constexpr unsigned maxSteps = 64;
  factor = softmax.factor;
  const Expr *expr = softmax.logits;
  for (unsigned count = 0; expr && count < maxSteps; ++count)
    if (failed(step(expr)))
      return failure();
  if (expr) {
    (void)misfit.set("scores take too many steps to compute");
    return failure();
  }
  return found;
}

FailureOr<ScoreMatch> gqa::matchScores(ExprReader &reader,
                                       const SoftmaxMatch &softmax,
                                       Misfit &misfit) {
  return ScoreMatcher(reader, softmax, misfit).match();
}
