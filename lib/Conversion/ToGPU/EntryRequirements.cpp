//===- EntryRequirements.cpp - What operations rely on --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A kernel trusts the extents it is given: a K that is shorter than V would be
// read out of bounds. What types do not promise is therefore asserted on index
// arithmetic at the head of the operation; the artifact's reader evaluates
// these conditions before the first launch.
//
//===----------------------------------------------------------------------===//

#include "Entries.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// One axis of an operand.
struct Axis {
  Value value;
  int64_t index;
};

/// Emits the conditions of one operation ahead of it.
class RequirementBuilder {
public:
  explicit RequirementBuilder(Operation *op)
      : op(op), builder(op), loc(op->getLoc()) {}

  void addDense(AttentionOp attention);
  void addVarlen(VarlenAttentionOp attention);
  void addLinalg(linalg::LinalgOp linalgOp);
  void addConcat(tensor::ConcatOp concat);
  /// The axes that an axis is split into have as many elements as it has.
  void addExpand(tensor::ExpandShapeOp expand);
  /// A slice of `whole` with these offsets, sizes and strides lies inside it.
  void addSlice(Value whole, ArrayRef<OpFoldResult> offsets,
                ArrayRef<OpFoldResult> sizes, ArrayRef<OpFoldResult> strides);
  /// The extents of `source` are the `sizes` of the slice it replaces.
  void addInserted(tensor::InsertSliceOp slice);

private:
  void requireEqual(Axis lhs, Axis rhs);
  void require(Value condition, const Twine &message);
  Value getExtent(Axis axis);
  Value getConstant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  Value getValue(OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(builder, loc, value);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(builder, loc, predicate, lhs, rhs);
  }
  std::string describe(Axis axis);

  Operation *op;
  OpBuilder builder;
  Location loc;
};
} // namespace

static std::string describeLocation(Location loc) {
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    return (" at " + file.getFilename().getValue() + ":" +
            Twine(file.getLine()) + ":" + Twine(file.getColumn()))
        .str();
  return {};
}

std::string RequirementBuilder::describe(Axis axis) {
  std::string prefix = "extent " + std::to_string(axis.index) + " of ";
  auto argument = dyn_cast<BlockArgument>(axis.value);
  if (argument && isa<func::FuncOp>(argument.getOwner()->getParentOp()))
    return prefix + "argument " + std::to_string(argument.getArgNumber());
  auto operands = op->getOperands();
  int64_t position =
      std::distance(operands.begin(), llvm::find(operands, axis.value));
  return prefix + "operand " + std::to_string(position) + " of " +
         op->getName().getStringRef().str() + describeLocation(loc);
}

void RequirementBuilder::require(Value condition, const Twine &message) {
  cf::AssertOp::create(builder, loc, condition, builder.getStringAttr(message));
}

Value RequirementBuilder::getExtent(Axis axis) {
  return tensor::DimOp::create(builder, loc, axis.value, axis.index);
}

void RequirementBuilder::requireEqual(Axis lhs, Axis rhs) {
  auto lhsType = cast<RankedTensorType>(lhs.value.getType());
  auto rhsType = cast<RankedTensorType>(rhs.value.getType());
  bool bothStatic =
      !lhsType.isDynamicDim(lhs.index) && !rhsType.isDynamicDim(rhs.index);
  bool same = lhs.value == rhs.value && lhs.index == rhs.index;
  // Verifiers compare static extents.
  if (bothStatic || same)
    return;
  Value left = getExtent(lhs);
  Value right = getExtent(rhs);
  require(compare(arith::CmpIPredicate::eq, left, right),
          describe(rhs) + " must equal " + describe(lhs));
}

void RequirementBuilder::addDense(AttentionOp attention) {
  Value query = attention.getQuery(), key = attention.getKey(),
        value = attention.getValue(), mask = attention.getMask();
  int64_t sequence = attention.getLayout() == Layout::BHSD ? 2 : 1;
  requireEqual({query, 0}, {key, 0});
  requireEqual({query, 0}, {value, 0});
  requireEqual({key, sequence}, {value, sequence});
  if (!mask)
    return;
  // Only a static 1 broadcasts; the axes of a mask are those of bhsd.
  auto isBroadcast = [&](int64_t axis) {
    return cast<RankedTensorType>(mask.getType()).getDimSize(axis) == 1;
  };
  if (!isBroadcast(0))
    requireEqual({query, 0}, {mask, 0});
  if (!isBroadcast(1))
    requireEqual({query, attention.getQueryHeadsAxis()}, {mask, 1});
  if (!isBroadcast(2))
    requireEqual({query, sequence}, {mask, 2});
  requireEqual({key, sequence}, {mask, 3});
}

void RequirementBuilder::addVarlen(VarlenAttentionOp attention) {
  Value cuQ = attention.getCuQ();
  requireEqual({attention.getKey(), 0}, {attention.getValue(), 0});
  requireEqual({cuQ, 0}, {attention.getCuK(), 0});
  if (!cast<RankedTensorType>(cuQ.getType()).isDynamicDim(0))
    return;
  Value entries = getExtent({cuQ, 0});
  require(compare(arith::CmpIPredicate::sge, entries, getConstant(1)),
          describe({cuQ, 0}) + " must be at least 1");
}

void RequirementBuilder::addLinalg(linalg::LinalgOp linalgOp) {
  // The first operand axis that a loop runs over bounds it; the others follow.
  SmallVector<std::optional<Axis>> bounds(linalgOp.getNumLoops());
  for (OpOperand &operand : linalgOp->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
    for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      Axis here{operand.get(), static_cast<int64_t>(axis)};
      std::optional<Axis> &bound = bounds[dim.getPosition()];
      if (bound)
        requireEqual(*bound, here);
      else
        bound = here;
    }
  }
}

void RequirementBuilder::addConcat(tensor::ConcatOp concat) {
  Value first = concat.getInputs().front();
  int64_t rank = concat.getResultType().getRank();
  for (Value input : concat.getInputs().drop_front())
    for (int64_t axis = 0; axis < rank; ++axis)
      if (axis != static_cast<int64_t>(concat.getDim()))
        requireEqual({first, axis}, {input, axis});
}

void RequirementBuilder::addExpand(tensor::ExpandShapeOp expand) {
  SmallVector<OpFoldResult> sizes = getMixedValues(
      expand.getStaticOutputShape(), expand.getOutputShape(), builder);
  for (auto [axis, group] :
       llvm::enumerate(getAxisGroups(expand.getReassociation()))) {
    bool isStatic = llvm::all_of(group, [&](int64_t part) {
      return getConstantIntValue(sizes[part]).has_value();
    });
    Axis source{expand.getSrc(), static_cast<int64_t>(axis)};
    // Verifiers check what is static.
    if (isStatic && !expand.getSrcType().isDynamicDim(axis))
      continue;
    Value zero = getConstant(0);
    Value product = getConstant(1);
    for (int64_t part : group) {
      Value size = getValue(sizes[part]);
      product = arith::MulIOp::create(builder, loc, product, size);
      if (getConstantIntValue(sizes[part]))
        continue;
      require(compare(arith::CmpIPredicate::sge, size, zero),
              "extent " + Twine(part) + " of the reshape" +
                  describeLocation(loc) + " must not be negative");
    }
    Value extent = getExtent(source);
    require(compare(arith::CmpIPredicate::eq, product, extent),
            describe(source) +
                " must equal the product of the extents that the reshape" +
                describeLocation(loc) + " splits it into");
  }
}

void RequirementBuilder::addSlice(Value whole, ArrayRef<OpFoldResult> offsets,
                                  ArrayRef<OpFoldResult> sizes,
                                  ArrayRef<OpFoldResult> strides) {
  auto type = cast<RankedTensorType>(whole.getType());
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    bool known = getConstantIntValue(offsets[axis]) &&
                 getConstantIntValue(sizes[axis]) &&
                 getConstantIntValue(strides[axis]) && !type.isDynamicDim(axis);
    // Verifiers check what is static.
    if (known)
      continue;
    Value zero = getConstant(0), one = getConstant(1);
    Value offset = getValue(offsets[axis]), size = getValue(sizes[axis]);
    // Nothing is read where the size is 0.
    Value steps = arith::SubIOp::create(builder, loc, size, one);
    Value span =
        arith::MulIOp::create(builder, loc, steps, getValue(strides[axis]));
    Value last = arith::AddIOp::create(builder, loc, offset, span);
    Value extent = getExtent({whole, axis});
    Value inside;
    for (Value position : {offset, last})
      for (Value condition :
           {compare(arith::CmpIPredicate::sge, position, zero),
            compare(arith::CmpIPredicate::slt, position, extent)})
        inside = inside ? arith::AndIOp::create(builder, loc, inside, condition)
                        : condition;
    Value holds = arith::OrIOp::create(
        builder, loc, compare(arith::CmpIPredicate::eq, size, zero), inside);
    require(compare(arith::CmpIPredicate::sge, size, zero),
            "the size of the slice on axis " + Twine(axis) +
                describeLocation(loc) + " must not be negative");
    require(holds, "the slice" + describeLocation(loc) + " must lie inside " +
                       describe({whole, axis}));
  }
}

void RequirementBuilder::addInserted(tensor::InsertSliceOp slice) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  int64_t sourceAxis = 0;
  for (auto [axis, size] : llvm::enumerate(slice.getMixedSizes())) {
    if (dropped.test(axis))
      continue;
    Axis inserted{slice.getSource(), sourceAxis++};
    if (getConstantIntValue(size) &&
        !slice.getSourceType().isDynamicDim(inserted.index))
      continue;
    Value found = getExtent(inserted);
    require(compare(arith::CmpIPredicate::eq, found, getValue(size)),
            describe(inserted) + " must equal the size of the slice on axis " +
                Twine(axis));
  }
}

void gqa::insertExtentRequirements(func::FuncOp entry) {
  for (Operation &op : llvm::make_early_inc_range(entry.getBody().front())) {
    RequirementBuilder requirements(&op);
    TypeSwitch<Operation *>(&op)
        .Case([&](AttentionOp attention) { requirements.addDense(attention); })
        .Case([&](VarlenAttentionOp attention) {
          requirements.addVarlen(attention);
        })
        .Case([&](linalg::LinalgOp linalgOp) {
          requirements.addLinalg(linalgOp);
        })
        .Case([&](tensor::ConcatOp concat) { requirements.addConcat(concat); })
        .Case([&](tensor::ExpandShapeOp expand) {
          requirements.addExpand(expand);
        })
        .Case([&](tensor::ExtractSliceOp slice) {
          requirements.addSlice(slice.getSource(), slice.getMixedOffsets(),
                                slice.getMixedSizes(), slice.getMixedStrides());
        })
        .Case([&](tensor::InsertSliceOp slice) {
          requirements.addSlice(slice.getDest(), slice.getMixedOffsets(),
                                slice.getMixedSizes(), slice.getMixedStrides());
          requirements.addInserted(slice);
        });
  }
}
