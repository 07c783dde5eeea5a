//===- RepeatCandidates.h - Which values to raise ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_REPEATTOGQA_REPEATCANDIDATES_H
#define GQA_LIB_CONVERSION_REPEATTOGQA_REPEATCANDIDATES_H

#include "gqa/Dialect/GQA/Utils/HeadMap.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::gqa {

/// Decides, for the operations of one function, which values become
/// gqa.repeat_kv. Changes nothing. Show it every operation once, in program
/// order, then ask it to finish.
class RepeatCandidates {
public:
  explicit RepeatCandidates(HeadMapOptions options) : analysis(options) {}

  struct Missed {
    Operation *op;
    Reason reason;
  };

  void visit(Operation *op);
  void finish();

  /// What to replace. A source may be the value of an earlier form.
  ArrayRef<RepeatForm> getForms() const { return forms; }
  ArrayRef<Missed> getMissed() const { return missed; }

private:
  enum class Destination {
    /// Heads of keys or values, or something that is no attention.
    Anything,
    /// Only keys and values of attention with the heads on another axis.
    OtherAxes,
    /// Only masks and the like.
    OtherOperands
  };

  void visitResult(OpResult result);
  /// Handles a value that is repeated along one dimension, or none.
  void decidePending(Value value);
  void reportUnknownProducer(const HeadMapAnalysis::Entry &entry);
  bool hasEndUse(Value value) const;
  void accept(RepeatForm form);
  Destination findDestination(const RepeatForm &form) const;
  bool isOnAxis(const RepeatForm &form, Value value, int64_t axis) const;

  HeadMapAnalysis analysis;
  SmallVector<RepeatForm, 0> forms;
  SmallVector<Missed> missed;
  /// Values with repeated digits that are no repeat of heads, in program order:
  /// what they are a part of decides.
  SmallVector<Value> pending;
  /// Pending values that need no decision, for their own or that of a value
  /// they are a view of has been taken.
  llvm::DenseSet<Value> settled;
  /// The operands that used values are views of, and these values.
  llvm::DenseMap<OpOperand *, SmallVector<Value, 1>> views;
  llvm::DenseSet<Operation *> blamed;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_REPEATTOGQA_REPEATCANDIDATES_H
