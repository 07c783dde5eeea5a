//===- AttentionCandidates.h - Which values are attention -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONCANDIDATES_H
#define GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONCANDIDATES_H

#include "AttentionPlan.h"

#include "llvm/ADT/SetVector.h"

namespace mlir::gqa {

/// Decides, for the operations of one function, which values become
/// gqa.attention. Changes nothing. Show it every operation once, and `finish`.
class AttentionCandidates {
public:
  explicit AttentionCandidates(MLIRContext *context) : context(context) {}

  /// An attention that was found. Its expressions live as long as it does.
  struct Found {
    std::unique_ptr<ExprSpace> space;
    std::unique_ptr<ExprReader> reader;
    AttentionPlan plan;
    /// tensor.dim of values that go away with the attention.
    SmallVector<Operation *> dims;
  };
  /// A candidate that is left as it is.
  struct Missed {
    Operation *op;
    Misfit misfit;
  };

  void visit(Operation *op);
  /// Notes what the softmaxes that are no part of a candidate are for.
  void finish();

  MutableArrayRef<Found> getFound() { return found; }
  ArrayRef<Missed> getMissed() const { return missed; }

private:
  std::optional<Found> match(Value root, Misfit &misfit);
  LogicalResult checkUses(Found &candidate, const ScoreMatch &scores,
                          Misfit &misfit);
  /// A later value with elements of a narrower type, which the attention can
  /// give itself.
  void extend(Found &candidate);
  /// The result of a reduction that may be a sum, or of a softmax.
  static Value getSum(Operation *op);
  /// If `softmax` sums exponentials whose quotients go into sums of products
  /// that were not decided about, says why these are no attention.
  void explain(Value softmax);

  MLIRContext *context;
  ExtentNames names;
  SmallVector<Found, 0> found;
  SmallVector<Missed> missed;
  llvm::DenseSet<Value> roots;
  /// Results of getSum.
  SmallVector<Value> sums;
  /// Sums of products that are attention or reported as missed.
  llvm::DenseSet<Operation *> decided;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONCANDIDATES_H
