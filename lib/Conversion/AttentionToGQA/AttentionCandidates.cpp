//===- AttentionCandidates.cpp - Which values are attention ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every sum of products may be the last of an attention. Where the division by
// the sum of the weights comes after it, or a conversion to the element type of
// the operands, the attention ends there.
//
//===----------------------------------------------------------------------===//

#include "AttentionCandidates.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::gqa;

Value AttentionCandidates::getSum(Operation *op) {
  if (op->getNumResults() != 1 ||
      !isa<RankedTensorType>(op->getResult(0).getType()))
    return {};
  if (isa<tosa::MatMulOp, tosa::ReduceSumOp, linalg::SoftmaxOp>(op))
    return op->getResult(0);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumReductionLoops() == 0)
    return {};
  std::optional<Combiner> combiner = getCombiner(linalgOp, 0);
  return combiner && combiner->op == Operator::Add ? op->getResult(0) : Value();
}

/// The one tensor that is computed from `value`, if there is one.
static Value getOnlyResult(Value value) {
  Operation *user = nullptr;
  for (Operation *other : value.getUsers()) {
    if (isa<tensor::DimOp>(other))
      continue;
    if (user && user != other)
      return {};
    user = other;
  }
  if (!user || user->getNumResults() != 1 ||
      !isa<RankedTensorType>(user->getResult(0).getType()))
    return {};
  return user->getResult(0);
}

/// How far an attention may go on after the sum of products.
static constexpr unsigned kMaxSteps = 8;

void AttentionCandidates::visit(Operation *op) {
  Value value = getSum(op);
  if (!value)
    return;
  sums.push_back(value);
  Misfit misfit;
  std::optional<Found> candidate = match(value, misfit);
  if (!candidate && !misfit.isCandidate)
    return;
  Value next = value;
  for (unsigned step = 0; !candidate && step < kMaxSteps; ++step) {
    next = getOnlyResult(next);
    if (!next)
      break;
    Misfit later;
    candidate = match(next, later);
    if (later.isCandidate)
      misfit = later;
  }
  decided.insert(op);
  if (!candidate) {
    missed.push_back({op, std::move(misfit)});
    return;
  }
  extend(*candidate);
  if (roots.insert(candidate->plan.output.tensor.value).second)
    found.push_back(std::move(*candidate));
}

void AttentionCandidates::finish() {
  for (Value sum : sums)
    if (!decided.contains(sum.getDefiningOp()))
      explain(sum);
}

void AttentionCandidates::extend(Found &candidate) {
  auto getWidth = [](const Found &candidate) {
    Type type = candidate.plan.output.tensor.getElementType();
    return type.getIntOrFloatBitWidth();
  };
  Value next = candidate.plan.output.tensor.value;
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    next = getOnlyResult(next);
    auto type =
        next ? dyn_cast<FloatType>(getElementTypeOrSelf(next)) : FloatType();
    if (!type)
      return;
    if (type.getWidth() >= getWidth(candidate))
      continue;
    Misfit ignored;
    if (std::optional<Found> later = match(next, ignored))
      candidate = std::move(*later);
    return;
  }
}

std::optional<AttentionCandidates::Found>
AttentionCandidates::match(Value root, Misfit &misfit) {
  Found candidate;
  candidate.space = std::make_unique<ExprSpace>(context);
  candidate.reader = std::make_unique<ExprReader>(*candidate.space, names);
  ExprReader &reader = *candidate.reader;
  auto hasNone = [](Extent extent) { return extent.isStatic(0); };
  if (llvm::any_of(names.get(root), hasNone))
    return std::nullopt;
  FailureOr<SoftmaxMatch> softmax = matchSoftmax(reader, root, misfit);
  if (failed(softmax))
    return std::nullopt;
  FailureOr<ScoreMatch> scores = matchScores(reader, *softmax, misfit);
  if (failed(scores))
    return std::nullopt;
  FailureOr<AttentionPlan> plan =
      planAttention(reader, root, *softmax, *scores, misfit);
  if (failed(plan))
    return std::nullopt;
  candidate.plan = std::move(*plan);
  if (failed(checkUses(candidate, *scores, misfit)))
    return std::nullopt;
  return candidate;
}

/// Whether the extent of a value can be asked of what it is computed from.
static bool canMoveDim(Operation *op) {
  return isa<DestinationStyleOpInterface>(op) ||
         OpTrait::hasElementwiseMappableTraits(op);
}

/// Everything that is computed from the scores must go away.
LogicalResult AttentionCandidates::checkUses(Found &candidate,
                                             const ScoreMatch &scores,
                                             Misfit &misfit) {
  constexpr size_t maxOperations = 256;
  Operation *root = candidate.plan.output.tensor.value.getDefiningOp();
  if (root->getNumResults() != 1)
    return misfit.set("the output is computed together with something else");
  llvm::SmallSetVector<Operation *, 16> between;
  between.insert(scores.products->value.getDefiningOp());
  for (size_t next = 0; next < between.size(); ++next) {
    Operation *op = between[next];
    if (op == root)
      continue;
    if (next == maxOperations || op->hasTrait<OpTrait::IsTerminator>() ||
        !isMemoryEffectFree(op))
      return misfit.set("scores or weights are used elsewhere");
    for (Operation *user : op->getUsers()) {
      if (isa<tensor::DimOp>(user) && canMoveDim(op)) {
        candidate.dims.push_back(user);
        continue;
      }
      // What a body reads, the operation around it uses.
      Operation *outer = root->getBlock()->findAncestorOpInBlock(*user);
      between.insert(outer ? outer : user);
    }
  }
  // What names dynamic extents must stay.
  ExprSpace &space = *candidate.space;
  const AttentionPlan &plan = candidate.plan;
  auto goesAway = [&](const Digits &dim) {
    return llvm::any_of(dim, [&](unsigned digit) {
      Value name = space.getExtent(digit).getName();
      return name && name.getDefiningOp() &&
             between.contains(name.getDefiningOp());
    });
  };
  bool isReshaped = plan.output.dims != plan.output.tensor.dims;
  if ((isReshaped && llvm::any_of(plan.output.dims, goesAway)) ||
      llvm::any_of(plan.computedMaskDims, goesAway))
    return misfit.set("a dynamic extent is known from the scores alone");
  return success();
}
