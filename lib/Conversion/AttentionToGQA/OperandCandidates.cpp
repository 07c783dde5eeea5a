//===- OperandCandidates.cpp - Which tensors an operand can be read from --===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operand is the tensor that the product reads, and just as well each tensor
// that it is a view of, a widened copy of, or a multiple of.
//
//===----------------------------------------------------------------------===//

#include "AttentionPlan.h"

using namespace mlir;
using namespace mlir::gqa;

SmallVector<OperandCandidate>
gqa::getCandidates(ExprReader &reader, const Expr *expr, bool keepsRepeats) {
  constexpr unsigned maxSteps = 64;
  SmallVector<OperandCandidate> candidates;
  double factor = 1;
  for (unsigned step = 0; step < maxSteps; ++step) {
    if (expr->isElement()) {
      OperandCandidate candidate;
      candidate.tensor.value = expr->value;
      candidate.factor = factor;
      for (const Index &index : expr->indices)
        candidate.tensor.dims.push_back(index.digits);
      // A part of a tensor is not the tensor; it may be all of another one.
      if (llvm::all_of(expr->indices,
                       [](const Index &index) { return index.whole; }))
        candidates.push_back(std::move(candidate));
      // Repeats are what other passes judge.
      if (keepsRepeats && expr->value.getDefiningOp<RepeatKVOp>())
        return candidates;
      const Expr *next = reader.unfold(expr);
      if (next == expr)
        return candidates;
      expr = next;
      continue;
    }
    if (expr->is(Operator::Widen)) {
      expr = expr->operands[0];
      continue;
    }
    if (!expr->is(Operator::Multiply) && !expr->is(Operator::Divide))
      return candidates;
    const Expr *lhs = expr->operands[0], *rhs = expr->operands[1];
    if (expr->is(Operator::Divide)) {
      if (!rhs->isConstant())
        return candidates;
      factor /= rhs->number;
      expr = lhs;
      continue;
    }
    if (lhs->isConstant())
      std::swap(lhs, rhs);
    if (!rhs->isConstant())
      return candidates;
    factor *= rhs->number;
    expr = lhs;
  }
  return candidates;
}
