//===- PermutedView.cpp - A value as a transposed view of another ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PermutedView.h"

#include "LayoutUtils.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

/// Longer chains are cut, which bounds the work per value; it also ends walks
/// through the cycles of graph regions and unreachable blocks.
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
// Extents
//===----------------------------------------------------------------------===//

/// The source axis that has the extent of axis `axis` of the result of
/// `reshape`; -1 if that is a product or a quotient.
template <typename ReshapeOp>
static int64_t getSameAxis(ReshapeOp reshape, int64_t axis) {
  for (auto [i, group] : llvm::enumerate(reshape.getReassociationIndices())) {
    bool collapses = std::is_same_v<ReshapeOp, tensor::CollapseShapeOp>;
    int64_t resultAxis = collapses ? i : group.front();
    if (group.size() == 1 && resultAxis == axis)
      return collapses ? group.front() : i;
  }
  return -1;
}

/// One step up from axis `axis` of `tensor`: where its producer has the extent
/// from, or null.
static PermutedView::ExtentKey getProducerKey(Value tensor, int64_t axis) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return {};
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    if (int64_t same = getSameAxis(expand, axis); same >= 0)
      return {expand.getSrc(), same};
    return {dyn_cast<Value>(expand.getMixedOutputShape()[axis]), -1};
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    int64_t same = getSameAxis(collapse, axis);
    return {same >= 0 ? collapse.getSrc() : Value(), same};
  }
  if (auto castOp = dyn_cast<tensor::CastOp>(op))
    return {castOp.getSource(), axis};
  if (std::optional<TensorTranspose> transpose = matchTranspose(op))
    return {transpose->source, transpose->permutation[axis]};
  // The output of attention has the shape of the query but for its last axis.
  if (isa<AttentionOp, VarlenAttentionOp>(op) && tensor == op->getResult(0) &&
      axis + 1 < cast<RankedTensorType>(tensor.getType()).getRank())
    return {cast<AttentionOpInterface>(op).getQueryOperand(), axis};
  return {};
}

PermutedView::ExtentKey PermutedView::getKey(Value tensor, int64_t axis) {
  ExtentKey key{tensor, axis};
  for (unsigned step = 0; step < kMaxChainLength && key.axis >= 0; ++step) {
    ExtentKey above = getProducerKey(key.value, key.axis);
    if (!above.value || (above.axis >= 0 && !isPlainTensor(above.value)))
      break;
    key = above;
  }
  return key;
}

bool PermutedView::isAxis(Value tensor, std::optional<int64_t> axis) {
  return axis && *axis >= 0 && isPlainTensor(tensor) &&
         *axis < cast<RankedTensorType>(tensor.getType()).getRank();
}

PermutedView::ExtentKey PermutedView::getKey(Value index) {
  auto dim = index.getDefiningOp<tensor::DimOp>();
  if (!dim || !isAxis(dim.getSource(), dim.getConstantIndex()))
    return {index, -1};
  return getKey(dim.getSource(), *dim.getConstantIndex());
}

AxisExtent PermutedView::getSymbol(ExtentKey key, ExtentKey where) {
  auto [it, isNew] = symbols.try_emplace(std::pair(key.value, key.axis),
                                         readSymbolFrom.size());
  if (isNew)
    readSymbolFrom.push_back(where);
  return AxisExtent::ofSymbol(it->second);
}

AxisExtent PermutedView::getExtent(OpFoldResult extent) {
  if (std::optional<int64_t> size = getConstantIntValue(extent))
    return AxisExtent::ofSize(*size);
  auto index = cast<Value>(extent);
  return getSymbol(getKey(index), {index, -1});
}

//===----------------------------------------------------------------------===//
// The chain
//===----------------------------------------------------------------------===//

void PermutedView::reset(Value value) {
  *this = PermutedView();
  source = value;
  SmallVector<AxisExtent> extents;
  auto type = cast<RankedTensorType>(value.getType());
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    extents.push_back(
        ShapedType::isDynamic(size)
            ? getSymbol(getKey(value, i), {value, static_cast<int64_t>(i)})
            : AxisExtent::ofSize(size));
  axes = AxisFactors(extents);
}

LogicalResult PermutedView::append(Operation *op) {
  if (isa<tensor::CastOp>(op))
    return success();
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    ++numReshapes;
    return axes.collapse(collapse.getReassociationIndices());
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    ++numReshapes;
    return axes.expand(expand.getReassociationIndices(),
                       llvm::map_to_vector(expand.getMixedOutputShape(),
                                           [&](OpFoldResult extent) {
                                             return getExtent(extent);
                                           }));
  }
  transposes.insert(transposes.begin(), op);
  axes.permute(matchTranspose(op)->permutation);
  return success();
}

PermutedView PermutedView::get(Value value, Through through) {
  SmallVector<Operation *> chain;
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
    chain.push_back(op);
    source = next;
  }
  PermutedView view;
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
  for (int64_t symbol : factor.symbols) {
    ExtentKey where = readSymbolFrom[symbol];
    Value extent = where.value;
    if (where.axis >= 0)
      extent = tensor::DimOp::create(rewriter, loc, where.value, where.axis);
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
