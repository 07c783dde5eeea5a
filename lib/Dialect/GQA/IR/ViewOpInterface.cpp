//===- ViewOpInterface.cpp - Views of other dialects ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an external model says about its operation is checked as far as types
// go: a model that was written for another version of its dialect must not make
// a pass rewrite what it should not.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::gqa;

/// A sentence from streamable parts.
template <typename... Parts>
static std::string say(const Parts &...parts) {
  std::string text;
  llvm::raw_string_ostream os(text);
  (os << ... << parts);
  return text;
}

namespace {
/// The values that an index takes; nothing is known above without `max`.
struct IndexRange {
  int64_t min = 0;
  std::optional<int64_t> max;
};
} // namespace

/// The numbers that `expr` takes over indices of extents `shape`; none if it is
/// made of anything but sums, products, quotients and remainders of indices
/// that are not negative.
static std::optional<IndexRange> findRange(AffineExpr expr,
                                           ArrayRef<int64_t> shape) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    if (constant.getValue() < 0)
      return std::nullopt;
    return IndexRange{constant.getValue(), constant.getValue()};
  }
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    int64_t extent = shape[dim.getPosition()];
    // Of no index there is nothing to say.
    return ShapedType::isDynamic(extent)
               ? IndexRange{}
               : IndexRange{0, std::max<int64_t>(extent - 1, 0)};
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  std::optional<IndexRange> left = findRange(binary.getLHS(), shape);
  if (!left)
    return std::nullopt;
  auto combine = [](std::optional<int64_t> lhs, std::optional<int64_t> rhs,
                    auto overflows) {
    int64_t result;
    return lhs && rhs && !overflows(*lhs, *rhs, result)
               ? std::optional<int64_t>(result)
               : std::nullopt;
  };
  if (expr.getKind() == AffineExprKind::Add) {
    std::optional<IndexRange> right = findRange(binary.getRHS(), shape);
    if (!right)
      return std::nullopt;
    auto add = [](int64_t lhs, int64_t rhs, int64_t &result) {
      return llvm::AddOverflow(lhs, rhs, result);
    };
    std::optional<int64_t> min = combine(left->min, right->min, add);
    if (!min)
      return std::nullopt;
    return IndexRange{*min, combine(left->max, right->max, add)};
  }
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!constant || constant.getValue() < 1)
    return std::nullopt;
  int64_t number = constant.getValue();
  switch (expr.getKind()) {
  case AffineExprKind::Mul: {
    auto multiply = [](int64_t lhs, int64_t rhs, int64_t &result) {
      return llvm::MulOverflow(lhs, rhs, result);
    };
    std::optional<int64_t> min = combine(left->min, number, multiply);
    if (!min)
      return std::nullopt;
    return IndexRange{*min, combine(left->max, number, multiply)};
  }
  case AffineExprKind::FloorDiv:
    if (left->max)
      left->max = *left->max / number;
    left->min /= number;
    return left;
  case AffineExprKind::Mod:
    if (!left->max || *left->max >= number)
      return IndexRange{0, number - 1};
    return left;
  default:
    return std::nullopt;
  }
}

std::optional<std::string> gqa::findViewMismatch(ViewOpInterface op) {
  AffineMap map = op.getIndexMap();
  if (!map)
    return std::nullopt;
  // What is viewed is an operand of the operation, which has a result.
  OpOperand &viewed = op.getViewedMutable();
  if (viewed.getOwner() != op.getOperation() || op->getNumResults() == 0)
    return std::string("expected a view to have a result, and to be of an "
                       "operand of its own, found neither or one of the two");
  // view_c1: both are ranked tensors without encoding, of one element type.
  auto isPlain = [](RankedTensorType type) {
    return type && !type.getEncoding();
  };
  auto operandType = dyn_cast<RankedTensorType>(viewed.get().getType());
  auto resultType = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!isPlain(operandType) || !isPlain(resultType) ||
      operandType.getElementType() != resultType.getElementType())
    return say("expected a view between ranked tensors without encoding, of "
               "one element type, found '",
               viewed.get().getType(), "' and '", op->getResult(0).getType(),
               "'");
  // view_c2: the map is from indices of the result to indices of the operand.
  if (map.getNumSymbols() != 0 || map.getNumDims() != resultType.getRank() ||
      map.getNumResults() != operandType.getRank())
    return say("expected an index map from ", resultType.getRank(), " to ",
               operandType.getRank(), " indices, found ", map);
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    int64_t extent = operandType.getDimSize(axis);
    // view_c3: it is made of sums, products, floordiv and mod by positive
    // constants.
    std::optional<IndexRange> range = findRange(expr, resultType.getShape());
    if (!range)
      return say("expected an index that is made of +, and *, floordiv and mod "
                 "by positive constants, found ",
                 expr);
    // view_c4: it stays within static extents, and a dimension alone has the
    // axis's.
    if (ShapedType::isDynamic(extent) || extent == 0)
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    int64_t reads = dim ? resultType.getDimSize(dim.getPosition()) : extent;
    if (!ShapedType::isDynamic(reads) && reads != extent)
      return say("expected ", extent, " indices on axis ", axis, " of '",
                 operandType, "', found ", reads);
    int64_t largest = range->max.value_or(range->min);
    if (largest >= extent)
      return say("expected indices below ", extent, " on axis ", axis, " of '",
                 operandType, "', found ", expr, " to be up to ", largest);
  }
  return std::nullopt;
}

LogicalResult gqa::verifyView(ViewOpInterface op) {
  if (std::optional<std::string> mismatch = findViewMismatch(op))
    return op->emitOpError() << *mismatch;
  return success();
}

AffineMap gqa::getTrustedIndexMap(ViewOpInterface op) {
  return findViewMismatch(op) ? AffineMap() : op.getIndexMap();
}
