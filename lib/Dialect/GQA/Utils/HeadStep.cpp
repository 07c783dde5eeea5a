//===- HeadStep.cpp - How operations carry heads along --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/HeadStep.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Utils/ConversionUtils.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

static HeadStep getUnknownStep() { return HeadStep(); }

/// A step that a repeat does not commute with. The sources are those found so
/// far: a repeat behind them is what the remark is about.
static HeadStep getDependentStep(SmallVector<HeadSource, 2> sources = {},
                                 Reason reason = Reason::HeadDependentOp) {
  HeadStep step;
  step.kind = HeadStep::Kind::HeadDependent;
  step.reason = reason;
  step.sources = std::move(sources);
  return step;
}

static HeadStep getCommutingStep(SmallVector<HeadSource, 2> sources,
                                 SmallVector<int64_t, 1> resultAxes) {
  HeadStep step;
  step.kind = HeadStep::Kind::Commutes;
  step.sources = std::move(sources);
  step.resultAxes = std::move(resultAxes);
  return step;
}

/// True if no operation in the region has a memory effect: one that had would
/// happen once for each head.
static bool isEffectFree(Region &region) {
  return !region
              .walk([](Operation *nested) {
                return isMemoryEffectFree(nested) ? WalkResult::advance()
                                                  : WalkResult::interrupt();
              })
              .wasInterrupted();
}

/// Where a loop indexes an operand.
struct LoopAxis {
  /// The first axis whose index depends on the loop, if any does.
  std::optional<int64_t> axis;
  /// False if the index is not the loop's itself, or if more depend on it.
  bool isWhole = true;
};

static LoopAxis findAxisOfLoop(AffineMap map, unsigned dim) {
  LoopAxis found;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    if (!expr.isFunctionOfDim(dim))
      continue;
    if (found.axis || !isa<AffineDimExpr>(expr))
      found.isWhole = false;
    if (!found.axis)
      found.axis = position;
  }
  return found;
}

static HeadStep getStructuredStep(linalg::LinalgOp op, HeadAxis heads) {
  if (!op.hasPureTensorSemantics())
    return getUnknownStep();
  OpOperand *headsInit =
      op.getDpsInitOperand(cast<OpResult>(heads.first).getResultNumber());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  auto loop = dyn_cast<AffineDimExpr>(
      maps[headsInit->getOperandNumber()].getResult(heads.second));
  if (!loop)
    return getDependentStep();
  unsigned dim = loop.getPosition();
  SmallVector<HeadSource, 2> sources;
  SmallVector<int64_t, 1> resultAxes;
  bool wholeAxes = true;
  for (OpOperand &operand : op->getOpOperands()) {
    bool isInit = op.isDpsInit(&operand);
    LoopAxis found = findAxisOfLoop(maps[operand.getOperandNumber()], dim);
    wholeAxes &= found.isWhole && (found.axis || !isInit);
    if (!found.axis)
      continue;
    if (isInit)
      resultAxes.push_back(*found.axis);
    // The values of an init that the body does not read do not matter.
    if (!isInit || op.payloadUsesValueFromOperand(&operand))
      sources.push_back({&operand, *found.axis});
  }
  bool isParallel =
      op.getIteratorTypesArray()[dim] == utils::IteratorType::parallel;
  bool bodyLooks = op->getRegion(0)
                       .walk([&](linalg::IndexOp index) {
                         return index.getDim() == dim ? WalkResult::interrupt()
                                                      : WalkResult::advance();
                       })
                       .wasInterrupted();
  if (!wholeAxes || !isParallel || bodyLooks || !isEffectFree(op->getRegion(0)))
    return getDependentStep(std::move(sources));
  return getCommutingStep(std::move(sources), std::move(resultAxes));
}

static HeadStep getElementwiseStep(Operation *op, HeadAxis heads) {
  if (op->getNumRegions() || !isMemoryEffectFree(op))
    return getUnknownStep();
  int64_t rank = cast<RankedTensorType>(heads.first.getType()).getRank();
  SmallVector<HeadSource, 2> sources;
  for (OpOperand &operand : op->getOpOperands()) {
    // Scalars (the condition of arith.select) are the same for all heads.
    if (!isa<ShapedType>(operand.get().getType()))
      continue;
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type || type.getRank() != rank)
      return getUnknownStep();
    sources.push_back({&operand, heads.second});
  }
  return getCommutingStep(
      std::move(sources),
      SmallVector<int64_t, 1>(op->getNumResults(), heads.second));
}

static bool isUnit(ArrayRef<int64_t> shape, int64_t axis) {
  return shape[axis] == 1;
}

static HeadStep getExpandStep(tensor::ExpandShapeOp op, int64_t axis) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  for (auto [sourceAxis, group] :
       llvm::enumerate(getAxisGroups(op.getReassociation()))) {
    if (!llvm::is_contained(group, axis))
      continue;
    HeadSource source{&op.getSrcMutable(), static_cast<int64_t>(sourceAxis)};
    auto isUnitAxis = [&](int64_t other) { return isUnit(shape, other); };
    auto after = llvm::make_filter_range(
        group, [&](int64_t other) { return other > axis; });
    // With something inside of them, equal heads are not neighbours.
    if (!llvm::all_of(after, isUnitAxis))
      return getDependentStep({source});
    return getCommutingStep({source}, {axis});
  }
  return getUnknownStep();
}

static HeadStep getCollapseStep(tensor::CollapseShapeOp op, int64_t axis) {
  ArrayRef<int64_t> shape = op.getSrcType().getShape();
  SmallVector<ReassociationIndices, 4> groups =
      getAxisGroups(op.getReassociation());
  ReassociationIndices &group = groups[axis];
  // Neighbours in the merged axis are neighbours in its innermost one.
  while (group.size() > 1 && isUnit(shape, group.back()))
    group.pop_back();
  return getCommutingStep({{&op.getSrcMutable(), group.back()}}, {axis});
}

/// True if a slice takes all of axis `axis`, which has the extent `extent`.
static bool isWholeAxis(OffsetSizeAndStrideOpInterface slice, int64_t axis,
                        int64_t extent) {
  return !ShapedType::isDynamic(extent) &&
         slice.getStaticOffsets()[axis] == 0 &&
         slice.getStaticSizes()[axis] == extent &&
         slice.getStaticStrides()[axis] == 1;
}

static HeadStep getExtractSliceStep(tensor::ExtractSliceOp op, int64_t axis) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  int64_t sourceAxis = 0;
  for (int64_t kept = axis;; ++sourceAxis) {
    if (dropped.test(sourceAxis))
      continue;
    if (kept-- == 0)
      break;
  }
  HeadSource source{&op.getSourceMutable(), sourceAxis};
  if (!isWholeAxis(op, sourceAxis, op.getSourceType().getDimSize(sourceAxis)))
    return getDependentStep({source});
  return getCommutingStep({source}, {axis});
}

static HeadStep getInsertSliceStep(tensor::InsertSliceOp op, int64_t axis) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  HeadSource dest{&op.getDestMutable(), axis};
  if (dropped.test(axis))
    return getDependentStep({dest});
  int64_t sourceAxis = axis;
  for (int64_t other = 0; other < axis; ++other)
    sourceAxis -= dropped.test(other);
  SmallVector<HeadSource, 2> sources = {{&op.getSourceMutable(), sourceAxis},
                                        dest};
  if (!isWholeAxis(op, axis, op.getDestType().getDimSize(axis)))
    return getDependentStep(std::move(sources));
  return getCommutingStep(std::move(sources), {axis});
}

static HeadStep getPadStep(tensor::PadOp op, int64_t axis) {
  HeadSource source{&op.getSourceMutable(), axis};
  bool padsHeads =
      op.getStaticLow()[axis] != 0 || op.getStaticHigh()[axis] != 0;
  if (padsHeads || !op.getRegion().getArgument(axis).use_empty() ||
      !isEffectFree(op.getRegion()))
    return getDependentStep({source});
  return getCommutingStep({source}, {axis});
}

static HeadStep getRepeatStep(RepeatOp op, int64_t axis) {
  HeadStep step = getCommutingStep({{&op.getSourceMutable(), axis}}, {axis});
  if (static_cast<int64_t>(op.getHeadsAxis()) == axis)
    step.kind = HeadStep::Kind::Repeats;
  return step;
}

static HeadStep getCastStep(OpOperand &source, int64_t axis) {
  if (!isa<RankedTensorType>(source.get().getType()))
    return getUnknownStep();
  return getCommutingStep({{&source, axis}}, {axis});
}

/// Operations of tosa that compute element by element; extents of 1 broadcast.
static HeadStep getTosaElementwiseStep(Operation *op, HeadAxis heads) {
  auto type = cast<RankedTensorType>(heads.first.getType());
  // Of two dynamic extents, either may turn out to be 1.
  int64_t numHeads = type.getDimSize(heads.second);
  if (ShapedType::isDynamic(numHeads))
    return getUnknownStep();
  SmallVector<HeadSource, 2> sources;
  for (OpOperand &operand : op->getOpOperands()) {
    auto operandType = dyn_cast<RankedTensorType>(operand.get().getType());
    // Shifts and zero points are single numbers.
    if (operandType && operandType.hasStaticShape() &&
        operandType.getNumElements() == 1)
      continue;
    if (!operandType || operandType.getRank() != type.getRank())
      return getUnknownStep();
    int64_t extent = operandType.getDimSize(heads.second);
    if (extent == numHeads)
      sources.push_back({&operand, heads.second});
    else if (extent != 1)
      return getUnknownStep();
  }
  return getCommutingStep(std::move(sources), {heads.second});
}

static HeadStep getTosaSliceStep(tosa::SliceOp op, int64_t axis) {
  auto type = dyn_cast<RankedTensorType>(op.getInput1().getType());
  SmallVector<int64_t> starts, sizes;
  if (!type ||
      !tosa::getConstShapeValues(op.getStart().getDefiningOp(), starts) ||
      !tosa::getConstShapeValues(op.getSize().getDefiningOp(), sizes))
    return getUnknownStep();
  HeadSource source{&op.getInput1Mutable(), axis};
  if (type.isDynamicDim(axis) || starts[axis] != 0 ||
      sizes[axis] != type.getDimSize(axis))
    return getDependentStep({source});
  return getCommutingStep({source}, {axis});
}

static HeadStep getTosaStep(Operation *op, HeadAxis heads) {
  int64_t axis = heads.second;
  return llvm::TypeSwitch<Operation *, HeadStep>(op)
      .Case<tosa::IdentityOp, tosa::CastOp>([&](Operation *op) {
        return op->getNumResults() == 1 ? getCastStep(op->getOpOperand(0), axis)
                                        : getUnknownStep();
      })
      .Case([&](tosa::TransposeOp op) {
        HeadStep step = getCastStep(op.getInput1Mutable(), axis);
        if (step.kind == HeadStep::Kind::Commutes)
          step.sources.front().axis = op.getPerms()[axis];
        return step;
      })
      .Case([&](tosa::SliceOp op) { return getTosaSliceStep(op, axis); })
      .Case([&](tosa::ConcatOp op) {
        SmallVector<HeadSource, 2> sources;
        for (OpOperand &input : op->getOpOperands())
          if (isa<RankedTensorType>(input.get().getType()))
            sources.push_back({&input, axis});
        return sources.size() == op->getNumOperands()
                   ? getCommutingStep(std::move(sources), {axis})
                   : getUnknownStep();
      })
      .Default([&](Operation *op) {
        return op->hasTrait<OpTrait::tosa::TosaElementwiseOperator>() ||
                       isa<tosa::MulOp>(op)
                   ? getTosaElementwiseStep(op, heads)
                   : getUnknownStep();
      });
}

HeadStep gqa::getHeadStep(HeadAxis heads) {
  int64_t axis = heads.second;
  Operation *producer = heads.first.getDefiningOp();
  auto type = dyn_cast<RankedTensorType>(heads.first.getType());
  if (!producer || !type || axis < 0 || axis >= type.getRank())
    return getUnknownStep();
  HeadStep step =
      llvm::TypeSwitch<Operation *, HeadStep>(producer)
          .Case([&](RepeatOp op) { return getRepeatStep(op, axis); })
          .Case<tensor::CastOp, tensor::BitcastOp>(
              [&](auto op) { return getCastStep(op.getSourceMutable(), axis); })
          .Case(
              [&](tensor::ExpandShapeOp op) { return getExpandStep(op, axis); })
          .Case([&](tensor::CollapseShapeOp op) {
            return getCollapseStep(op, axis);
          })
          .Case([&](tensor::ExtractSliceOp op) {
            return getExtractSliceStep(op, axis);
          })
          .Case([&](tensor::InsertSliceOp op) {
            return getInsertSliceStep(op, axis);
          })
          .Case([&](tensor::PadOp op) { return getPadStep(op, axis); })
          .Case([&](tensor::ConcatOp op) {
            SmallVector<HeadSource, 2> sources;
            for (OpOperand &input : op->getOpOperands())
              sources.push_back({&input, axis});
            return getCommutingStep(std::move(sources), {axis});
          })
          .Case<tensor::EmptyOp, tensor::SplatOp>(
              [&](auto op) { return getCommutingStep({}, {axis}); })
          .Case([&](arith::ConstantOp op) {
            return isa<SplatElementsAttr>(op.getValue())
                       ? getCommutingStep({}, {axis})
                       : getDependentStep();
          })
          .Case(
              [&](linalg::LinalgOp op) { return getStructuredStep(op, heads); })
          .Default([&](Operation *op) {
            if (isa<tosa::TosaDialect>(op->getDialect()))
              return getTosaStep(op, heads);
            return OpTrait::hasElementwiseMappableTraits(op)
                       ? getElementwiseStep(op, heads)
                       : getUnknownStep();
          });
  // Views carry a dynamic number of heads along; what computes its extents
  // would need the smaller number.
  if (step.kind == HeadStep::Kind::Commutes && type.isDynamicDim(axis) &&
      !isa<tensor::CastOp, tensor::BitcastOp, tensor::CollapseShapeOp,
           RepeatOp>(producer))
    return getDependentStep(std::move(step.sources), Reason::DynamicHeads);
  return step;
}

const HeadStep &HeadSteps::get(HeadAxis heads) {
  std::unique_ptr<HeadStep> &step = steps[heads];
  if (!step)
    step = std::make_unique<HeadStep>(getHeadStep(heads));
  return *step;
}

//===----------------------------------------------------------------------===//
// Building for fewer heads
//===----------------------------------------------------------------------===//

RankedTensorType gqa::getShrunkType(HeadAxis heads, int64_t factor) {
  auto type = cast<RankedTensorType>(heads.first.getType());
  SmallVector<int64_t> shape(type.getShape());
  if (!ShapedType::isDynamic(shape[heads.second]))
    shape[heads.second] /= factor;
  return type.clone(shape);
}

/// Divides the static size of axis `axis` in an array attribute of `op`.
static void shrinkStaticSize(Operation *op, StringRef attrName, int64_t axis,
                             int64_t factor) {
  auto attr = op->getAttrOfType<DenseI64ArrayAttr>(attrName);
  SmallVector<int64_t> sizes(attr.asArrayRef());
  if (!ShapedType::isDynamic(sizes[axis]))
    sizes[axis] /= factor;
  op->setAttr(attrName, DenseI64ArrayAttr::get(op->getContext(), sizes));
}

/// An uninitialised tensor of the shape of `init` with fewer heads.
static Value buildShrunkInit(OpBuilder &builder, Location loc, HeadAxis init,
                             int64_t factor) {
  RankedTensorType type = getShrunkType(init, factor);
  auto empty = init.first.getDefiningOp<tensor::EmptyOp>();
  SmallVector<Value> dynamicSizes;
  if (empty)
    dynamicSizes = llvm::to_vector(empty.getDynamicSizes());
  else
    for (auto [axis, extent] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(extent))
        dynamicSizes.push_back(
            tensor::DimOp::create(builder, loc, init.first, axis));
  return tensor::EmptyOp::create(builder, loc, type, dynamicSizes);
}

Operation *gqa::buildShrunkProducer(OpBuilder &builder, HeadAxis heads,
                                    const HeadStep &step, int64_t factor,
                                    function_ref<Value(HeadAxis)> getShrunk) {
  Operation *producer = heads.first.getDefiningOp();
  Location loc = producer->getLoc();
  if (auto constant = dyn_cast<arith::ConstantOp>(producer)) {
    auto splat = cast<SplatElementsAttr>(constant.getValue());
    return arith::ConstantOp::create(
        builder, loc, splat.resizeSplat(getShrunkType(heads, factor)));
  }
  // Attributes of other dialects may hold the extents.
  if (auto repeat = dyn_cast<RepeatOp>(producer);
      repeat && !isa<RepeatKVOp>(producer))
    return repeat
        .createLike(builder, getShrunk(step.sources.front().getHeadAxis()),
                    repeat.getHeadsAxis(), repeat.getNRep())
        .getDefiningOp();
  SmallVector<Value> operands(producer->getOperands());
  for (const HeadSource &source : step.sources)
    operands[source.operand->getOperandNumber()] =
        getShrunk(source.getHeadAxis());
  SmallVector<Type> types;
  for (auto [result, axis] :
       llvm::zip_equal(producer->getResults(), step.resultAxes))
    types.push_back(getShrunkType({result, axis}, factor));
  if (auto structured = dyn_cast<linalg::LinalgOp>(producer))
    for (OpOperand &init : structured.getDpsInitsMutable())
      if (!structured.payloadUsesValueFromOperand(&init)) {
        int64_t axis = step.resultAxes[structured.getTiedOpResult(&init)
                                           .getResultNumber()];
        operands[init.getOperandNumber()] =
            buildShrunkInit(builder, loc, {init.get(), axis}, factor);
      }
  Operation *shrunk = clone(builder, producer, types, operands);
  llvm::TypeSwitch<Operation *>(shrunk)
      .Case([&](tensor::ExpandShapeOp op) {
        shrinkStaticSize(op, op.getStaticOutputShapeAttrName(), heads.second,
                         factor);
      })
      .Case<tensor::ExtractSliceOp, tensor::InsertSliceOp>([&](auto op) {
        // Sizes of an extraction count the axes of its source, those of an
        // insertion the axes of its destination; both come last.
        shrinkStaticSize(op, op.getStaticSizesAttrName(),
                         step.sources.back().axis, factor);
      })
      .Case([&](tosa::SliceOp op) {
        SmallVector<int64_t> sizes;
        (void)tosa::getConstShapeValues(op.getSize().getDefiningOp(), sizes);
        sizes[heads.second] /= factor;
        OpBuilder::InsertionGuard guard(builder);
        builder.setInsertionPoint(op);
        op.getSizeMutable().assign(
            tosa::ConstShapeOp::create(builder, loc, op.getSize().getType(),
                                       builder.getIndexTensorAttr(sizes)));
      });
  return shrunk;
}

SmallVector<Value> gqa::getUnshrunkOperands(HeadAxis heads,
                                            const HeadStep &step) {
  Operation *producer = heads.first.getDefiningOp();
  SmallVector<Value> operands;
  for (OpOperand &operand : producer->getOpOperands()) {
    bool isShrunk = llvm::any_of(step.sources, [&](const HeadSource &source) {
      return source.operand == &operand;
    });
    if (isShrunk)
      continue;
    auto structured = dyn_cast<linalg::LinalgOp>(producer);
    bool isReplaced = structured && structured.isDpsInit(&operand) &&
                      !structured.payloadUsesValueFromOperand(&operand);
    auto empty = operand.get().getDefiningOp<tensor::EmptyOp>();
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (isReplaced && empty)
      llvm::append_range(operands, empty.getDynamicSizes());
    else if (!isReplaced || !type.hasStaticShape())
      operands.push_back(operand.get());
  }
  return operands;
}
