//===- FlipLayout.cpp - Attention in the other dense layout ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FlipLayout.h"

#include "LayoutUtils.h"
#include "PermutedView.h"

#include "gqa/Backend/Backend.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace mlir::gqa;

/// `type` with heads and sequence exchanged.
static RankedTensorType flip(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return tensor.clone(
      applyPermutation(tensor.getShape(), kSwapHeadsAndSequence));
}

/// The axis that axis `axis` becomes.
static int64_t flipAxis(int64_t axis) { return kSwapHeadsAndSequence[axis]; }

static bool isFlip(ArrayRef<int64_t> permutation) {
  return permutation == ArrayRef(kSwapHeadsAndSequence);
}

/// Whether exchanging heads and sequence moves no data.
static bool isFlipFree(Type type) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(type).getShape();
  return shape[1] == 1 || shape[2] == 1;
}

namespace {
/// Q, K or V in the other layout.
struct FlippedOperand {
  OpOperand *operand;
  PermutedView view;
  /// A repeat that stays between the view and the operation, or null.
  RepeatKVOp repeat;

  RankedTensorType getViewType() {
    return flip(repeat ? repeat.getSource().getType()
                       : operand->get().getType());
  }
};

/// What becomes of the uses of the output.
struct OutputUses {
  /// Uses by transposes, which cancel.
  int64_t numTransposes = 0;
  SmallVector<tensor::DimOp> dims;
  /// Whether something else reads the output.
  bool hasOthers = false;
};
} // namespace

/// Sees through a repeat of heads that serves `op` alone, as it can be written
/// in the other layout without a second copy.
static RepeatKVOp getOwnRepeat(AttentionOp op, Value operand) {
  auto repeat = operand.getDefiningOp<RepeatKVOp>();
  if (!repeat ||
      static_cast<int64_t>(repeat.getHeadsAxis()) != op.getHeadsAxis() ||
      !llvm::all_of(operand.getUsers(),
                    [&](Operation *user) { return user == op; }))
    return {};
  return repeat;
}

static OutputUses analyzeOutput(Value output) {
  OutputUses uses;
  llvm::SmallSetVector<Value, 4> sameValues;
  sameValues.insert(output);
  for (size_t i = 0; i < sameValues.size(); ++i) {
    for (OpOperand &use : sameValues[i].getUses()) {
      Operation *user = use.getOwner();
      std::optional<TensorTranspose> transpose = matchTranspose(user);
      if (transpose && use.getOperandNumber() == 0 &&
          isFlip(transpose->permutation)) {
        ++uses.numTransposes;
        continue;
      }
      auto dim = dyn_cast<tensor::DimOp>(user);
      if (dim && use.get() == output && getMeasuredAxis(dim)) {
        uses.dims.push_back(dim);
        continue;
      }
      auto cast = dyn_cast<tensor::CastOp>(user);
      if (cast && isa<RankedTensorType>(cast.getType()))
        sameValues.insert(cast);
      else
        uses.hasOthers = true;
    }
  }
  return uses;
}

/// The transposes above `operand` that die when the operation stops reading
/// them.
static void collectDyingTransposes(AttentionOp op, FlippedOperand &operand,
                                   SmallPtrSetImpl<Operation *> &dying) {
  if (operand.view.getTransposes().empty())
    return;
  Operation *last = operand.view.getTransposes().front();
  Value value = operand.operand->get();
  Operation *reader = op;
  while (Operation *producer = value.getDefiningOp()) {
    if (!llvm::all_of(value.getUsers(),
                      [&](Operation *user) { return user == reader; }))
      return;
    if (producer == last) {
      dying.insert(last);
      return;
    }
    reader = producer;
    value = producer->getOperand(0);
  }
}

LogicalResult gqa::flipLayout(AttentionOp op, RewriterBase &rewriter) {
  if (op.isOnBuffers())
    return rewriter.notifyMatchFailure(op, "works on tensors only");
  Layout layout = op.getLayout() == Layout::BHSD ? Layout::BSHD : Layout::BHSD;
  BackendTable table = BackendTable::get(op);
  const BackendCapabilities *backend = table.lookup(op.getBackendName());
  AttentionLayout wanted =
      layout == Layout::BHSD ? AttentionLayout::BHSD : AttentionLayout::BSHD;
  if (!backend ||
      (backend->layouts && !llvm::is_contained(*backend->layouts, wanted)))
    return rewriter.notifyMatchFailure(
        op, "the backend does not take the other layout");

  // Q, K and V must be views in the other layout.
  SmallVector<FlippedOperand, 3> operands;
  SmallPtrSet<Operation *, 4> dying;
  for (OpOperand *operand :
       {&op.getQueryMutable(), &op.getKeyMutable(), &op.getValueMutable()}) {
    RepeatKVOp repeat = getOwnRepeat(op, operand->get());
    FlippedOperand flipped{
        operand,
        PermutedView::get(repeat ? repeat.getSource() : operand->get()),
        repeat};
    flipped.view.permute(kSwapHeadsAndSequence);
    if (!flipped.view.isReshape() ||
        !flipped.view.getNumSteps(flipped.getViewType()))
      return rewriter.notifyMatchFailure(
          op, "query, key and value are not all transposed views");
    collectDyingTransposes(op, flipped, dying);
    operands.push_back(std::move(flipped));
  }

  // The output must be wanted in the other layout: a transpose does not just
  // move from the operands to it.
  Value output = op.getOutput();
  OutputUses uses = analyzeOutput(output);
  bool isFree = isFlipFree(output.getType());
  if (uses.hasOthers && uses.numTransposes == 0 && !isFree)
    return rewriter.notifyMatchFailure(op, "the output is not transposed");
  int64_t numRemoved =
      static_cast<int64_t>(dying.size()) + (isFree ? 0 : uses.numTransposes);
  int64_t numAdded = uses.hasOthers && !isFree ? 1 : 0;
  if (numRemoved <= numAdded)
    return rewriter.notifyMatchFailure(
        op, "would not have fewer transposes in the other layout");

  rewriter.setInsertionPoint(op);
  SmallVector<Value> oldValues, newValues;
  DenseMap<Value, Value> flippedValues;
  for (FlippedOperand &operand : operands) {
    Value &value = flippedValues[operand.operand->get()];
    if (!value) {
      value = operand.view.materialize(rewriter, op.getLoc(),
                                       operand.getViewType());
      if (operand.repeat)
        value = RepeatKVOp::create(rewriter, operand.repeat.getLoc(), value,
                                   flipAxis(operand.repeat.getHeadsAxis()),
                                   operand.repeat.getNRep())
                    ->getResult(0);
    }
    oldValues.push_back(operand.operand->get());
    newValues.push_back(value);
  }
  rewriter.modifyOpInPlace(op, [&] {
    for (auto [operand, value] : llvm::zip_equal(operands, newValues))
      operand.operand->set(value);
    op.setLayout(layout);
    output.setType(flip(output.getType()));
  });
  eraseDeadProducers(rewriter, oldValues);
  // These measure the output as it is now; what else reads it wants it back.
  SmallPtrSet<Operation *, 4> newDims;
  for (tensor::DimOp dim : uses.dims) {
    rewriter.setInsertionPoint(dim);
    newDims.insert(rewriter.replaceOpWithNewOp<tensor::DimOp>(
        dim, output, flipAxis(*dim.getConstantIndex())));
  }
  rewriter.setInsertionPointAfter(op);
  SmallPtrSet<Operation *, 4> readers;
  for (Operation *user : output.getUsers())
    if (!newDims.contains(user))
      readers.insert(user);
  Value transposed =
      createTranspose(rewriter, op.getLoc(), output, kSwapHeadsAndSequence);
  rewriter.replaceUsesWithIf(output, transposed, [&](OpOperand &use) {
    return readers.contains(use.getOwner());
  });
  return success();
}
