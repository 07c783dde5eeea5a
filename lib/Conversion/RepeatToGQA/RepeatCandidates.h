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
  explicit RepeatCandidates(HeadMapOptions options)
      : analysis(options), origins(options) {}

  struct Missed {
    Operation *op;
    Reason reason;
  };

  void visit(Operation *op);
  void finish();

  /// What to replace. A source may be the value of an earlier form.
  ArrayRef<RepeatForm> getForms() const { return forms; }
  ArrayRef<Missed> getMissed() const { return missed; }
  /// What is a repeat of heads, or not, depending on what the values around it
  /// are once the forms have been replaced: tiles, the heads of which can turn
  /// out to be equal; and single numbers and the like, which can be what
  /// attention takes for heads.
  ArrayRef<Value> getUndecided() const { return undecided; }

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
  void reportUnknownProducers();
  /// If the view `entry` merges a dimension that was broadcast, but with an
  /// operation in between that no map goes through, says so. `ends` are the
  /// values, of the same source, that anything but a view uses.
  void reportUnknownProducer(const HeadMapAnalysis::Entry &entry,
                             ArrayRef<const HeadMapAnalysis::Entry *> ends);
  /// `value` as a repeat of the source that the maps know, or, in tile order,
  /// as one of what is behind that source or nearer to the value.
  FailureOr<RepeatForm> findRepeat(Value value, Reason &why);
  bool hasEndUse(Value value) const;
  void accept(RepeatForm form);
  Destination findDestination(const RepeatForm &form) const;
  bool isOnAxis(const RepeatForm &form, Value value, int64_t axis) const;

  HeadMapAnalysis analysis;
  /// Sees through the values that are their own sources for the other one.
  HeadMapAnalysis origins;
  SmallVector<RepeatForm, 0> forms;
  SmallVector<Missed> missed;
  SmallVector<Value> undecided;
  /// Values with repeated digits that are no repeat of heads, in program order:
  /// what they are a part of decides.
  SmallVector<Value> pending;
  /// Views of their sources without repeated digits, in program order.
  SmallVector<Value> unrepeated;
  /// Values that a decision has been taken about, or about a value that they
  /// are a view of: by how much that was found to repeat, 0 if by nothing that
  /// can be raised.
  llvm::DenseMap<Value, int64_t> settled;
  /// The operands that used values are views of, and these values.
  llvm::DenseMap<OpOperand *, SmallVector<Value, 1>> views;
  llvm::DenseSet<Operation *> blamed;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_REPEATTOGQA_REPEATCANDIDATES_H
