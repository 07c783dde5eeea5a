//===- SimplifyLayout.cpp - Cancels transposes and reshapes ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each transpose is looked at together with the reshapes and transposes above
// it (PermutedView.h). If the chain moves no data as a whole, the transpose
// becomes a view of the chain's source; if the chain has further transposes,
// they become one. An operation is replaced one for one at most, and never by
// one that writes more, so no copy is ever added, also where a transposed value
// in the middle has other users.
//
// What cannot cancel may go into the layout of the attention (FlipLayout.h),
// after which the transposes of its output's users cancel in turn.
//
//===----------------------------------------------------------------------===//

#include "FlipLayout.h"
#include "LayoutUtils.h"
#include "PermutedView.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"
#include "gqa/Dialect/GQA/Utils/ExtentNames.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SIMPLIFYLAYOUTPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// Replaces `op` and erases what only it kept alive.
static void replaceAndClean(RewriterBase &rewriter, Operation *op,
                            Value replacement) {
  SmallVector<Value> operands = llvm::to_vector(llvm::make_filter_range(
      op->getOperands(), [&](Value v) { return v.getDefiningOp() != op; }));
  rewriter.replaceOp(op, replacement);
  eraseDeadProducers(rewriter, operands);
}

/// Reads the extents of a transpose's result above the transpose, so that they
/// do not keep it alive.
static void forwardExtents(RewriterBase &rewriter, Operation *op) {
  Value result = op->getResult(0);
  for (Operation *user : llvm::make_early_inc_range(result.getUsers())) {
    auto dim = dyn_cast<tensor::DimOp>(user);
    std::optional<int64_t> axis =
        dim ? getMeasuredAxis(dim) : std::optional<int64_t>();
    if (!axis)
      continue;
    Extent extent = ExtentNames().get(result, *axis);
    rewriter.setInsertionPoint(dim);
    if (extent.isStatic())
      rewriter.replaceOpWithNewOp<arith::ConstantIndexOp>(dim,
                                                          extent.getSize());
    else if (extent.getName() != result && extent.getDim() >= 0)
      rewriter.replaceOpWithNewOp<tensor::DimOp>(dim, extent.getName(),
                                                 extent.getDim());
    else if (extent.getDim() < 0 && extent.getName().getType().isIndex())
      rewriter.replaceOp(dim, extent.getName());
    else if (extent.getDim() < 0)
      rewriter.replaceOpWithNewOp<arith::IndexCastOp>(
          dim, rewriter.getIndexType(), extent.getName());
  }
}

/// transpose(repeat(x)) -> repeat(view of x) where the transpose cancels
/// against what x is made with.
static LogicalResult cancelThroughRepeat(RewriterBase &rewriter, Operation *op,
                                         const TensorTranspose &transpose) {
  auto repeat = transpose.source.getDefiningOp<RepeatKVOp>();
  if (!repeat || !transpose.source.hasOneUse())
    return rewriter.notifyMatchFailure(op, "no repeat with one user above");
  PermutedView view = PermutedView::get(repeat.getSource());
  view.permute(transpose.permutation);
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t headsAxis = llvm::find(transpose.permutation,
                                 static_cast<int64_t>(repeat.getHeadsAxis())) -
                      transpose.permutation.begin();
  SmallVector<int64_t> shape(applyPermutation(
      cast<RankedTensorType>(repeat.getSource().getType()).getShape(),
      transpose.permutation));
  RankedTensorType viewType = resultType.clone(shape);
  if (!view.isReshape() || !view.getNumSteps(viewType))
    return rewriter.notifyMatchFailure(
        op, "the transpose does not cancel above the repeat");
  rewriter.setInsertionPoint(op);
  Value source = view.materialize(rewriter, op->getLoc(), viewType);
  Value repeated = RepeatKVOp::create(rewriter, repeat.getLoc(), source,
                                      headsAxis, repeat.getNRep())
                       ->getResult(0);
  replaceAndClean(rewriter, op,
                  createCast(rewriter, op->getLoc(), repeated, resultType));
  return success();
}

/// Cancels a transpose, or makes the transposes of its chain one.
static LogicalResult simplifyTranspose(RewriterBase &rewriter, Operation *op,
                                       const TensorTranspose &transpose) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  PermutedView view = PermutedView::get(op->getResult(0));
  if (view.getTransposes().empty())
    return rewriter.notifyMatchFailure(op, "part of a cycle");
  if (!view.isReshape() && view.getTransposes().size() < 2)
    return cancelThroughRepeat(rewriter, op, transpose);
  if (!view.getNumSteps(type))
    return rewriter.notifyMatchFailure(op, "casts contradict each other");
  rewriter.setInsertionPoint(op);
  replaceAndClean(
      rewriter, op,
      view.materialize(rewriter, op->getLoc(), type, transpose.init));
  return success();
}

/// Says a chain of reshapes in fewer reshapes.
static LogicalResult simplifyReshape(RewriterBase &rewriter, Operation *op) {
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || type.getRank() == 0 || type.getEncoding())
    return rewriter.notifyMatchFailure(op, "not a plain tensor");
  PermutedView view =
      PermutedView::get(op->getResult(0), PermutedView::Through::Reshapes);
  std::optional<int64_t> numSteps = view.getNumSteps(type);
  if (!numSteps || *numSteps >= view.getNumReshapes())
    return rewriter.notifyMatchFailure(op, "no shorter chain of reshapes");
  rewriter.setInsertionPoint(op);
  replaceAndClean(rewriter, op, view.materialize(rewriter, op->getLoc(), type));
  return success();
}

/// broadcast to axes of extent 1 -> expand_shape, which is a view.
static LogicalResult expandUnits(RewriterBase &rewriter,
                                 linalg::BroadcastOp op) {
  if (!op.hasPureTensorSemantics())
    return rewriter.notifyMatchFailure(op, "works on tensors only");
  auto inputType = cast<RankedTensorType>(op.getInput().getType());
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  if (inputType.getRank() == 0 || inputType.getEncoding() || type.getEncoding())
    return rewriter.notifyMatchFailure(op, "not a plain tensor");
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> kept;
  ReassociationIndices leading;
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    bool isAdded = llvm::is_contained(op.getDimensions(), axis);
    if (isAdded && type.getDimSize(axis) != 1)
      return rewriter.notifyMatchFailure(op, "makes copies");
    if (isAdded) {
      (groups.empty() ? leading : groups.back()).push_back(axis);
      continue;
    }
    kept.push_back(axis);
    groups.push_back(std::exchange(leading, {}));
    groups.back().push_back(axis);
  }
  rewriter.setInsertionPoint(op);
  SmallVector<OpFoldResult> sizes(type.getRank(), rewriter.getIndexAttr(1));
  SmallVector<int64_t> shape(type.getRank(), 1);
  for (auto [inputAxis, axis] : llvm::enumerate(kept)) {
    sizes[axis] =
        tensor::getMixedSize(rewriter, op.getLoc(), op.getInput(), inputAxis);
    shape[axis] = inputType.getDimSize(inputAxis);
  }
  Value expanded = tensor::ExpandShapeOp::create(
      rewriter, op.getLoc(), type.clone(shape), op.getInput(), groups, sizes);
  replaceAndClean(rewriter, op,
                  createCast(rewriter, op.getLoc(), expanded, type));
  return success();
}

namespace {
/// Forgets operations when they are erased.
struct LiveOperations : RewriterBase::Listener {
  void notifyOperationErased(Operation *op) override { live.erase(op); }

  DenseSet<Operation *> live;
};

struct SimplifyLayoutPass
    : gqa::impl::SimplifyLayoutPassBase<SimplifyLayoutPass> {
  void runOnOperation() override {
    if (failed(verifyBackendNames(getOperation())))
      return signalPassFailure();
    // Every round but the last makes chains shorter.
    while (simplifyOnce()) {
    }
  }

private:
  /// Visits each operation once; whether anything changed.
  bool simplifyOnce();
};
} // namespace

/// Simplifies `op` if it is of one of the kinds that this pass knows.
static LogicalResult simplify(RewriterBase &rewriter, Operation *op) {
  if (std::optional<TensorTranspose> transpose = matchTranspose(op)) {
    // A rewrite of its own, right whatever becomes of the transpose.
    forwardExtents(rewriter, op);
    return simplifyTranspose(rewriter, op, *transpose);
  }
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op))
    return simplifyReshape(rewriter, op);
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(op))
    return expandUnits(rewriter, broadcast);
  if (auto attention = dyn_cast<AttentionOp>(op))
    return flipLayout(attention, rewriter);
  return failure();
}

bool SimplifyLayoutPass::simplifyOnce() {
  SmallVector<Operation *> operations;
  getOperation()->walk([&](Operation *op) {
    if (isa<linalg::TransposeOp, linalg::GenericOp, linalg::BroadcastOp,
            tensor::ExpandShapeOp, tensor::CollapseShapeOp, AttentionOp>(op))
      operations.push_back(op);
  });
  LiveOperations listener;
  listener.live.insert(operations.begin(), operations.end());
  IRRewriter rewriter(&getContext(), &listener);
  bool changed = false;
  for (Operation *op : operations)
    if (listener.live.contains(op))
      changed |= succeeded(simplify(rewriter, op));
  return changed;
}
