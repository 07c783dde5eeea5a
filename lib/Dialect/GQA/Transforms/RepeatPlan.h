//===- RepeatPlan.h - Which repeats can go ----------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The decision that sinking and folding share: for each attention on tensors,
// by how much its K and V can be shrunk, or why not. All of it is made before
// anything is changed.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_REPEATPLAN_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_REPEATPLAN_H

#include "gqa/Dialect/GQA/Utils/HeadMap.h"
#include "gqa/Dialect/GQA/Utils/RepeatSource.h"

namespace mlir::gqa {

/// What happens to the key or the value operand of an attention.
struct OperandPlan {
  OpOperand *operand = nullptr;
  int64_t axis = 0;
  int64_t numHeads = 0;
  RepeatFact fact;
  /// The operand gets this many times fewer heads; 1: it stays.
  int64_t factor = 1;
  /// Why it stays, if it stays and has a repeat, and the operation that is to
  /// blame for it (may be null).
  Reason reason = Reason::Other;
  Operation *blamed = nullptr;
  /// What looks like a repeat of heads but is none, and so stays.
  Operation *otherRepeat = nullptr;

  /// True if there is a repeat to decide on.
  bool isCandidate() const { return static_cast<bool>(fact.repeat); }
  /// What a remark about the operand is about; null if there is nothing to say.
  Operation *getSubject() {
    return isCandidate() ? fact.repeat.getOperation() : otherRepeat;
  }
  HeadAxis getHeadAxis() const { return {operand->get(), axis}; }
  ShrinkRequest getRequest() const { return {getHeadAxis(), factor}; }
};

/// What happens to an attention.
struct AttentionPlan {
  AttentionOpInterface op;
  OperandPlan key, value;

  std::array<OperandPlan *, 2> getOperands() { return {&key, &value}; }
};

/// A repeat that shrinking an operand gets to.
struct ReachedRepeat {
  RepeatOp op;
  /// The axis and the factor that its result is shrunk by.
  int64_t axis, factor;
  /// A shorter repeat, or one along another axis, is built in its place.
  bool isRebuilt;
};

/// The plan for all attentions under one operation.
class RepeatPlan {
public:
  /// Decides for every attention on tensors under `root`. Fails after an error
  /// if an attention names a backend that nobody knows.
  static FailureOr<RepeatPlan> compute(Operation *root);

  /// What the decisions were read from; valid until the IR changes, the steps
  /// until what they were read from does.
  HeadSteps &getSteps() { return *steps; }
  RepeatAnalysis &getAnalysis() { return *analysis; }

  MutableArrayRef<AttentionPlan> getAttentions() { return attentions; }
  /// The operands that get fewer heads.
  SmallVector<OperandPlan *> getShrunkOperands();

  /// The repeats that shrinking an operand as planned gets to.
  SmallVector<ReachedRepeat> findReachedRepeats(const OperandPlan &operand);

  /// The operations that nothing uses any more once `operands` are shrunk as
  /// planned.
  llvm::DenseSet<Operation *> findDying(ArrayRef<OperandPlan *> operands);

private:
  /// Takes back decisions that would leave more repeats than there were.
  void avoidAdditionalRepeats();

  std::unique_ptr<HeadSteps> steps = std::make_unique<HeadSteps>();
  std::unique_ptr<RepeatAnalysis> analysis =
      std::make_unique<RepeatAnalysis>(*steps);
  std::vector<AttentionPlan> attentions;
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_REPEATPLAN_H
