//===- PermutedView.cpp - A value as a transposed view of another ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PermutedView.h"

#include "LayoutUtils.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::gqa;

/// Longer chains are cut, which bounds the work per value.
static constexpr unsigned kMaxChainLength = 64;

/// Whether `value` is a tensor whose axes we understand.
static bool isPlainTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() > 0 && !type.getEncoding();
}

/// What `op` is a view or a transpose of, or null.
static Value getViewSource(Operation *op) {
  Value source;
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(op))
    source = op->getOperand(0);
  else if (std::optional<TensorTranspose> transpose = matchTranspose(op))
    source = transpose->source;
  if (!source || !isPlainTensor(source) || !isPlainTensor(op->getResult(0)))
    return {};
  return source;
}

//===----------------------------------------------------------------------===//
// The chain
//===----------------------------------------------------------------------===//

void PermutedView::noteExtent(const Extent &extent, Value index, int64_t axis) {
  if (!extent.isStatic())
    readableExtents.push_back({extent, index, axis});
}

void PermutedView::reset(Value value) {
  *this = PermutedView();
  source = value;
  SmallVector<Extent> extents = names.get(value);
  for (auto [i, extent] : llvm::enumerate(extents))
    noteExtent(extent, Value(), i);
  axes = AxisFactors(extents);
}

LogicalResult PermutedView::append(Operation *op) {
  if (isa<tensor::CastOp>(op))
    return success();
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    ++numReshapes;
    return axes.collapse(getAxisGroups(collapse.getReassociation()));
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    ++numReshapes;
    SmallVector<Extent> extents;
    for (OpFoldResult size : expand.getMixedOutputShape()) {
      extents.push_back(names.get(size));
      // Nothing has the name of a negative constant.
      if (!isSameExtent(extents.back(), extents.back()))
        return failure();
      if (auto index = dyn_cast<Value>(size))
        noteExtent(extents.back(), index, -1);
    }
    return axes.expand(getAxisGroups(expand.getReassociation()), extents);
  }
  transposes.insert(transposes.begin(), op);
  axes.permute(matchTranspose(op)->permutation);
  return success();
}

PermutedView PermutedView::get(Value value, Through through) {
  PermutedView view;
  llvm::SmallSetVector<Operation *, 8> chain;
  Value source = value;
  while (chain.size() < kMaxChainLength) {
    Operation *op = source.getDefiningOp();
    Value next = op ? getViewSource(op) : Value();
    if (!next)
      break;
    if (through == Through::Reshapes &&
        !isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
            op))
      break;
    // Graph regions and unreachable blocks may have cycles.
    if (!chain.insert(op)) {
      view.reset(value);
      return view;
    }
    source = next;
  }
  view.reset(source);
  // Where a step is not understood, the chain starts anew below it.
  for (Operation *op : llvm::reverse(chain))
    if (failed(view.append(op)))
      view.reset(op->getResult(0));
  return view;
}

void PermutedView::permute(ArrayRef<int64_t> permutation) {
  axes.permute(permutation);
}

//===----------------------------------------------------------------------===//
// Building it anew
//===----------------------------------------------------------------------===//

std::optional<int64_t> PermutedView::getNumSteps(RankedTensorType type) {
  int64_t numSteps = axes.getSteps().size();
  auto sourceType = cast<RankedTensorType>(source.getType());
  // Casts may have said something else about an extent in between.
  auto expected = sourceType.clone(axes.getShape(axes.getSourceAxes()));
  auto result = sourceType.clone(axes.getShape(axes.getValueAxes()));
  if (!tensor::CastOp::areCastCompatible(sourceType, expected) ||
      (numSteps == 0 && !tensor::CastOp::areCastCompatible(sourceType, type)) ||
      !tensor::CastOp::areCastCompatible(result, type))
    return std::nullopt;
  return numSteps;
}

OpFoldResult
PermutedView::createExtent(RewriterBase &rewriter, Location loc,
                           const AxisFactors::Factor &factor) const {
  if (factor.isStatic())
    return rewriter.getIndexAttr(factor.size);
  Value product;
  if (factor.size != 1)
    product = arith::ConstantIndexOp::create(rewriter, loc, factor.size);
  for (const Extent &wanted : factor.dynamic) {
    const auto *it =
        llvm::find_if(readableExtents, [&](const ReadableExtent &readable) {
          return isSameExtent(readable.extent, wanted);
        });
    Value extent = it->index;
    if (!extent)
      extent = tensor::DimOp::create(rewriter, loc, source, it->axis);
    product = product ? arith::MulIOp::create(rewriter, loc, product, extent)
                      : extent;
  }
  return product;
}

Value PermutedView::createStep(RewriterBase &rewriter, Location loc,
                               Value value, const AxisFactors::Step &step,
                               Value init) const {
  auto type =
      cast<RankedTensorType>(value.getType()).clone(axes.getShape(step.axes));
  if (step.kind == AxisFactors::StepKind::Collapse)
    return tensor::CollapseShapeOp::create(rewriter, loc, type, value,
                                           step.reassociation);
  if (step.kind == AxisFactors::StepKind::Expand) {
    SmallVector<OpFoldResult> extents;
    for (auto [i, group] : llvm::enumerate(step.reassociation)) {
      if (group.size() == 1)
        extents.push_back(tensor::getMixedSize(rewriter, loc, value, i));
      else
        for (int64_t axis : group)
          extents.push_back(
              createExtent(rewriter, loc, axes.getProduct(step.axes[axis])));
    }
    return tensor::ExpandShapeOp::create(rewriter, loc, type, value,
                                         step.reassociation, extents);
  }
  if (init && init.getType() == type)
    return linalg::TransposeOp::create(rewriter, loc, value, init,
                                       step.permutation)
        ->getResult(0);
  return createTranspose(rewriter, loc, value, step.permutation);
}

Value PermutedView::materialize(RewriterBase &rewriter, Location loc,
                                RankedTensorType type, Value init) {
  SmallVector<AxisFactors::Step> steps = axes.getSteps();
  if (steps.empty())
    return createCast(rewriter, loc, source, type);
  Value value = createCast(rewriter, loc, source,
                           type.clone(axes.getShape(axes.getSourceAxes())));
  for (const AxisFactors::Step &step : steps)
    value = createStep(rewriter, loc, value, step,
                       &step == &steps.back() ? init : Value());
  return createCast(rewriter, loc, value, type);
}
