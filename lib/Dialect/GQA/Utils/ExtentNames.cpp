//===- ExtentNames.cpp - Which dynamic extents are equal ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/ExtentNames.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

using TensorDim = std::pair<Value, int64_t>;

/// Longer ways from an extent to its origin are not followed: it is its own.
static constexpr int kMaxDepth = 128;

//===----------------------------------------------------------------------===//
// Where extents come from
//===----------------------------------------------------------------------===//

/// The dimension of an elementwise operation's operand that has the extent of
/// the result's dimension `dim`: the one that is not broadcast.
static TensorDim findElementwiseDim(Operation *op, int64_t dim) {
  TensorDim found;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || dim >= type.getRank() || type.getDimSize(dim) == 1)
      continue;
    // Of two, either may turn out to be 1, unless they are the same.
    if (found.first && found.first != operand)
      return {};
    found = {operand, dim};
  }
  return found;
}

/// A dimension of equal extent from which `tensor`'s dimension `dim` comes, or
/// the index that gives its extent, or null if nothing more is known.
static OpFoldResult findIndex(Value tensor, int64_t dim, TensorDim &next) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return {};
  auto take = [&](Value source, int64_t sourceDim) {
    if (isa<RankedTensorType>(source.getType()))
      next = {source, sourceDim};
    return OpFoldResult();
  };
  return llvm::TypeSwitch<Operation *, OpFoldResult>(op)
      .Case<tensor::CastOp, tensor::BitcastOp, tosa::IdentityOp, tosa::CastOp>(
          [&](Operation *op) { return take(op->getOperand(0), dim); })
      .Case([&](tensor::ExpandShapeOp expand) {
        return expand.getMixedOutputShape()[dim];
      })
      .Case([&](tensor::CollapseShapeOp collapse) -> OpFoldResult {
        SmallVector<ReassociationIndices> groups =
            getAxisGroups(collapse.getReassociation());
        if (static_cast<size_t>(dim) < groups.size() && groups[dim].size() == 1)
          return take(collapse.getSrc(), groups[dim].front());
        return {};
      })
      .Case([&](tensor::ReshapeOp reshape) -> OpFoldResult {
        auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
        return shape ? OpFoldResult(shape.getElements()[dim]) : OpFoldResult();
      })
      .Case<tensor::EmptyOp, tensor::GenerateOp>([&](auto op) {
        return getMixedValues(op.getType().getShape(), op->getOperands(),
                              op.getContext())[dim];
      })
      .Case([&](tensor::ExtractSliceOp slice) -> OpFoldResult {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        int64_t sourceDim = 0;
        for (int64_t kept = dim;; ++sourceDim)
          if (!dropped[sourceDim] && kept-- == 0)
            return slice.getMixedSizes()[sourceDim];
      })
      .Case([&](tensor::ConcatOp concat) -> OpFoldResult {
        if (static_cast<int64_t>(concat.getDim()) != dim)
          return take(concat.getInputs().front(), dim);
        return {};
      })
      .Case([&](tosa::ConcatOp concat) -> OpFoldResult {
        if (static_cast<int64_t>(concat.getAxis()) != dim)
          return take(concat->getOperand(0), dim);
        return {};
      })
      .Case([&](tensor::PadOp pad) -> OpFoldResult {
        if (isZeroInteger(pad.getMixedLowPad()[dim]) &&
            isZeroInteger(pad.getMixedHighPad()[dim]))
          return take(pad.getSource(), dim);
        return {};
      })
      .Case([&](tosa::TransposeOp transpose) {
        return take(transpose.getInput1(), transpose.getPerms()[dim]);
      })
      .Case([&](RepeatKVOp repeat) -> OpFoldResult {
        if (static_cast<int64_t>(repeat.getHeadsAxis()) != dim)
          return take(repeat.getSource(), dim);
        return {};
      })
      .Case([&](ViewOpInterface view) -> OpFoldResult {
        // An index that is a dimension alone reads all of its axis.
        AffineMap map = getTrustedIndexMap(view);
        auto result = cast<OpResult>(tensor);
        if (!map || result.getResultNumber() != 0)
          return {};
        for (auto [axis, expr] : llvm::enumerate(map.getResults()))
          if (expr == getAffineDimExpr(dim, map.getContext()))
            return take(view.getViewedMutable().get(), axis);
        return {};
      })
      .Case([&](DestinationStyleOpInterface destination) {
        return take(destination.getTiedOpOperand(cast<OpResult>(tensor))->get(),
                    dim);
      })
      .Default([&](Operation *op) {
        if (OpTrait::hasElementwiseMappableTraits(op) ||
            isa<tosa::AddOp, tosa::SubOp, tosa::MulOp>(op))
          next = findElementwiseDim(op, dim);
        return OpFoldResult();
      });
}

/// The dimension that `index` is the extent of, if it says so itself.
static TensorDim findMeasuredDim(Value index) {
  auto op = index.getDefiningOp<tensor::DimOp>();
  std::optional<int64_t> dim = op ? getMeasuredAxis(op) : std::nullopt;
  if (!dim)
    return {};
  return {op.getSource(), *dim};
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

std::optional<Extent> ExtentNames::compute(AffineExpr expr, ValueRange dims,
                                           ValueRange symbols) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return get(OpFoldResult(dims[dim.getPosition()]));
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return get(OpFoldResult(symbols[symbol.getPosition()]));
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue() >= 0
               ? std::optional<Extent>(Extent::fixed(constant.getValue()))
               : std::nullopt;
  auto binary = cast<AffineBinaryOpExpr>(expr);
  if (expr.getKind() == AffineExprKind::Add) {
    std::optional<Extent> lhs = compute(binary.getLHS(), dims, symbols);
    // A number that is subtracted is negative.
    auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
    std::optional<Extent> rhs =
        constant ? std::optional<Extent>(Extent::fixed(constant.getValue()))
                 : compute(binary.getRHS(), dims, symbols);
    return lhs && rhs ? add(*lhs, *rhs) : std::nullopt;
  }
  bool isProduct = expr.getKind() == AffineExprKind::Mul;
  if (!isProduct && expr.getKind() != AffineExprKind::FloorDiv &&
      expr.getKind() != AffineExprKind::CeilDiv)
    return std::nullopt;
  std::optional<Extent> lhs = compute(binary.getLHS(), dims, symbols);
  std::optional<Extent> rhs = compute(binary.getRHS(), dims, symbols);
  if (!lhs || !rhs)
    return std::nullopt;
  return isProduct ? multiply(*lhs, *rhs) : divide(*lhs, *rhs);
}

bool ExtentNames::isNonNegative(Value index) {
  if (std::optional<int64_t> number = getConstantIntValue(index))
    return *number >= 0;
  Operation *op = index.getDefiningOp();
  if (!op || depth >= kMaxDepth)
    return false;
  auto [known, isNew] = nonNegative.try_emplace(index, false);
  if (!isNew)
    return known->second;
  ++depth;
  bool result = llvm::TypeSwitch<Operation *, bool>(op)
                    .Case([](tensor::DimOp) { return true; })
                    .Case<arith::IndexCastOp>([&](auto) {
                      // An extent fits 64 bits.
                      Type type = op->getResult(0).getType();
                      return (type.isIndex() || type.isInteger(64)) &&
                             isNonNegative(op->getOperand(0));
                    })
                    // Numbers of elements fit 64 bits.
                    .Case<arith::MulIOp, arith::AddIOp>([&](auto) {
                      return isNonNegative(op->getOperand(0)) &&
                             isNonNegative(op->getOperand(1));
                    })
                    .Case([&](arith::SelectOp select) {
                      Value selected = getSelected(select);
                      return selected && isNonNegative(selected);
                    })
                    .Default([](Operation *) { return false; });
  result = result || get(OpFoldResult(index)).isNonNegative();
  --depth;
  return nonNegative[index] = result;
}

Value ExtentNames::getSelected(arith::SelectOp select) {
  auto comparison = select.getCondition().getDefiningOp<arith::CmpIOp>();
  std::optional<int64_t> bound =
      comparison ? getConstantIntValue(comparison.getRhs()) : std::nullopt;
  if (!bound || *bound > 0 || !isNonNegative(comparison.getLhs()))
    return {};
  using Predicate = arith::CmpIPredicate;
  bool isNegative = *bound < 0;
  switch (comparison.getPredicate()) {
  case Predicate::slt:
    return select.getFalseValue();
  case Predicate::sge:
    return select.getTrueValue();
  case Predicate::sle:
  case Predicate::eq:
    return isNegative ? select.getFalseValue() : Value();
  case Predicate::sgt:
  case Predicate::ne:
    return isNegative ? select.getTrueValue() : Value();
  default:
    return {};
  }
}

std::optional<Extent> ExtentNames::compute(Value index) {
  Operation *op = index.getDefiningOp();
  if (!op)
    return std::nullopt;
  auto getOperand = [&](int64_t i) {
    return get(OpFoldResult(op->getOperand(i)));
  };
  // Numbers that are added may be negative, extents are not.
  auto getTerm = [&](int64_t i) {
    std::optional<int64_t> number = getConstantIntValue(op->getOperand(i));
    return number ? Extent::fixed(*number) : getOperand(i);
  };
  auto choose = [&](bool isSmaller) -> std::optional<Extent> {
    Extent lhs = getTerm(0), rhs = getTerm(1);
    if (isAtLeast(lhs, rhs))
      return isSmaller ? rhs : lhs;
    if (isAtLeast(rhs, lhs))
      return isSmaller ? lhs : rhs;
    return std::nullopt;
  };
  using Result = std::optional<Extent>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<arith::IndexCastOp, arith::ExtSIOp>(
          [&](auto) -> Result { return getOperand(0); })
      .Case([&](arith::MulIOp) -> Result {
        return multiply(getOperand(0), getOperand(1));
      })
      .Case(
          [&](arith::AddIOp) -> Result { return add(getTerm(0), getTerm(1)); })
      .Case([&](arith::SubIOp) -> Result {
        return subtract(getTerm(0), getTerm(1));
      })
      .Case([&](arith::MinSIOp) { return choose(/*isSmaller=*/true); })
      .Case([&](arith::MaxSIOp) { return choose(/*isSmaller=*/false); })
      .Case<arith::DivUIOp, arith::DivSIOp, arith::FloorDivSIOp,
            arith::CeilDivSIOp, arith::CeilDivUIOp>(
          [&](auto) -> Result { return divide(getOperand(0), getOperand(1)); })
      .Case([&](arith::SelectOp select) -> Result {
        Value selected = getSelected(select);
        return selected ? Result(get(OpFoldResult(selected))) : std::nullopt;
      })
      .Case([&](affine::AffineApplyOp apply) {
        AffineMap map = apply.getAffineMap();
        return compute(map.getResult(0),
                       apply.getMapOperands().take_front(map.getNumDims()),
                       apply.getMapOperands().drop_front(map.getNumDims()));
      })
      .Default([](Operation *) { return std::nullopt; });
}

Extent ExtentNames::get(OpFoldResult index) {
  if (std::optional<int64_t> size = getConstantIntValue(index))
    return *size >= 0 ? Extent::fixed(*size) : Extent();
  auto value = cast<Value>(index);
  TensorDim measured = findMeasuredDim(value);
  if (measured.first)
    return get(measured.first, measured.second);
  auto found = known.find({value, -1});
  if (found != known.end())
    return found->second;
  Extent extent = Extent::ofIndex(value);
  if (depth < kMaxDepth) {
    ++depth;
    std::optional<Extent> computed = compute(value);
    if (computed && (!computed->isStatic() || computed->getSize() >= 0))
      extent = computed->isStatic() || computed->getName()
                   ? *computed
                   : computed->renamed(value, -1);
    --depth;
    known[{value, -1}] = extent;
  }
  return extent;
}

std::optional<Extent> ExtentNames::getMerged(Value tensor, int64_t dim) {
  Operation *op = tensor.getDefiningOp();
  if (depth >= kMaxDepth)
    return std::nullopt;
  ++depth;
  std::optional<Extent> product;
  auto multiplyBy = [&](const Extent &extent) {
    if (product)
      product = multiply(*product, extent);
  };
  auto addParts = [&](ValueRange parts, int64_t joined) {
    if (joined != dim)
      return;
    product = Extent::fixed(0);
    for (Value part : parts)
      if (product)
        product = add(*product, get(part, dim));
  };
  if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    SmallVector<ReassociationIndices> groups =
        getAxisGroups(collapse.getReassociation());
    product = Extent::fixed(1);
    for (int64_t merged : groups[dim])
      multiplyBy(get(collapse.getSrc(), merged));
  } else if (auto concat = dyn_cast_or_null<tensor::ConcatOp>(op)) {
    addParts(concat.getInputs(), concat.getDim());
  } else if (auto concat = dyn_cast_or_null<tosa::ConcatOp>(op)) {
    if (llvm::all_of(concat->getOperandTypes(),
                     llvm::IsaPred<RankedTensorType>))
      addParts(concat->getOperands(), concat.getAxis());
  } else if (auto reshape = dyn_cast_or_null<tosa::ReshapeOp>(op)) {
    // The one extent that follows from the others.
    auto type = cast<RankedTensorType>(reshape.getType());
    auto source = dyn_cast<RankedTensorType>(reshape.getInput1().getType());
    if (source && type.getNumDynamicDims() == 1) {
      product = Extent::fixed(1);
      for (int64_t other = 0; other < source.getRank(); ++other)
        multiplyBy(get(reshape.getInput1(), other));
      for (int64_t extent : type.getShape())
        if (product && !ShapedType::isDynamic(extent))
          product = divide(*product, Extent::fixed(extent));
    }
  } else if (auto tile = dyn_cast_or_null<tosa::TileOp>(op)) {
    SmallVector<int64_t> multiples;
    if (isa<RankedTensorType>(tile.getInput1().getType()) &&
        succeeded(tile.getConstantMultiples(multiples)) &&
        static_cast<size_t>(dim) < multiples.size() && multiples[dim] > 0) {
      product = Extent::fixed(multiples[dim]);
      multiplyBy(get(tile.getInput1(), dim));
    }
  }
  --depth;
  return product;
}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

Extent ExtentNames::get(Value tensor, int64_t dim) {
  // Follow the extent to its origin, or to one met before; a graph region may
  // hold a cycle, which the number of steps ends.
  constexpr unsigned maxSteps = 1024;
  SmallVector<TensorDim> path;
  TensorDim current(tensor, dim);
  Extent extent;
  while (true) {
    auto type = cast<RankedTensorType>(current.first.getType());
    extent = type.isDynamicDim(current.second)
                 ? Extent::ofDim(current.first, current.second)
                 : Extent::fixed(type.getDimSize(current.second));
    if (extent.isStatic() || path.size() == maxSteps)
      break;
    auto found = known.find(current);
    if (found != known.end()) {
      extent = found->second;
      break;
    }
    path.push_back(current);
    TensorDim next;
    if (OpFoldResult index = findIndex(current.first, current.second, next)) {
      if (auto value = dyn_cast<Value>(index))
        next = findMeasuredDim(value);
      if (!next.first) {
        extent = get(index);
        break;
      }
    }
    if (!next.first) {
      if (std::optional<Extent> merged =
              getMerged(current.first, current.second))
        extent = merged->isStatic() || merged->getName()
                     ? *merged
                     : merged->renamed(current.first, current.second);
      break;
    }
    current = next;
  }
  for (const TensorDim &step : path)
    known[step] = extent;
  return extent;
}

SmallVector<Extent> ExtentNames::get(Value tensor) {
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  return llvm::map_to_vector(llvm::seq<int64_t>(0, rank),
                             [&](int64_t dim) { return get(tensor, dim); });
}
