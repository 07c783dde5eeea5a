//===- MissedSoftmax.cpp - Softmaxes that became no attention -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A match starts at a sum of products and goes up. Where it meets something
// that it cannot read before it meets an exponential, it does not know that
// there is a softmax. So softmaxes are looked for on their own, by the sum of
// exponentials that each of them has, and followed down to the sums of products
// that their weights go into.
//
//===----------------------------------------------------------------------===//

#include "AttentionCandidates.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::gqa;

static bool hasNone(ArrayRef<Extent> extents) {
  return llvm::any_of(extents,
                      [](const Extent &extent) { return extent.isStatic(0); });
}

/// What `value`, the result of a reduction, sums; null if it does not, or if
/// there is nothing.
static const Expr *getSummed(ExprReader &reader, Value value) {
  if (hasNone(reader.getNames().get(value)))
    return nullptr;
  const Expr *sum = reader.unfold(reader.readWhole(value));
  // A softmax that is one operation is a quotient.
  if (sum->is(Operator::Divide))
    sum = reader.unfoldAll(sum->operands[1]);
  if (!sum->isReduce(Operator::Add))
    return nullptr;
  SmallVector<Extent> extents = reader.getReductionExtents(sum);
  if (hasNone(extents))
    return nullptr;
  SmallVector<Index> indices =
      llvm::map_to_vector(extents, [&](const Extent &extent) {
        return reader.getSpace().fresh(extent);
      });
  return reader.bind(sum, indices);
}

static bool isSumOfExponentials(ExprReader &reader, Value value) {
  const Expr *summed = getSummed(reader, value);
  summed = summed ? reader.unfoldAll(summed) : nullptr;
  return summed && (summed->is(Operator::Exp) || summed->is(Operator::Exp2));
}

/// The first value that cannot be read on the way up from `expr`, if one of
/// `operations` computes it.
static Operation *
findUnknown(ExprReader &reader, const Expr *expr,
            const llvm::SmallSetVector<Operation *, 16> &operations,
            unsigned depth = 0) {
  constexpr unsigned maxDepth = 16;
  expr = reader.unfoldAll(expr);
  if (expr->isElement()) {
    Operation *op = expr->value.getDefiningOp();
    return op && operations.contains(op) ? op : nullptr;
  }
  if (expr->kind == Expr::Kind::Apply && depth < maxDepth)
    for (const Expr *operand : expr->operands)
      if (Operation *op = findUnknown(reader, operand, operations, depth + 1))
        return op;
  return nullptr;
}

void AttentionCandidates::explain(Value softmax) {
  constexpr size_t maxOperations = 128;
  ExprSpace space(context);
  ExprReader reader(space, names);
  if (!isSumOfExponentials(reader, softmax))
    return;
  Operation *sum = softmax.getDefiningOp();
  llvm::SmallSetVector<Operation *, 16> later;
  SmallVector<std::pair<Operation *, const Expr *>> products;
  later.insert(sum);
  for (size_t next = 0; next < std::min(later.size(), maxOperations); ++next) {
    Operation *op = later[next];
    if (decided.contains(op))
      return;
    const Expr *product = nullptr;
    if (Value value = next > 0 ? getSum(op) : Value())
      product = getSummed(reader, value);
    if (product && product->is(Operator::Multiply)) {
      products.push_back({op, product});
      continue;
    }
    for (Operation *user : op->getUsers())
      if (Operation *outer = sum->getBlock()->findAncestorOpInBlock(*user);
          outer && !isa<tensor::DimOp>(user))
        later.insert(outer);
  }
  for (auto [op, product] : products) {
    Misfit misfit;
    if (Operation *unknown = findUnknown(reader, product, later))
      (void)misfit.set("weights are computed by " +
                           unknown->getName().getStringRef(),
                       Reason::UnknownProducer);
    (void)misfit.set("weights are changed by an operation that attention does "
                     "not have",
                     Reason::UnknownProducer);
    decided.insert(op);
    missed.push_back({op, std::move(misfit)});
  }
}
