//===- NeutralElements.cpp - Arithmetic that changes nothing --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

/// The value whose elements those of `value` all are: what was filled, splat,
/// cast or reshaped. Null if `value` is none of these.
static Value stripUniformViews(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto op =
        dyn_cast_or_null<linalg::LinalgOp>(argument.getOwner()->getParentOp());
    if (!op || argument.getArgNumber() >= op->getNumOperands())
      return {};
    OpOperand &operand = op->getOpOperand(argument.getArgNumber());
    if (op.getMatchingBlockArgument(&operand) != value)
      return {};
    // Without reductions, a body meets each element of a destination once, as
    // it was.
    return op.isDpsInput(&operand) || op.isAllParallelLoops() ? operand.get()
                                                              : Value();
  }
  return llvm::TypeSwitch<Operation *, Value>(value.getDefiningOp())
      .Case([](linalg::FillOp op) { return op.getInputs().front(); })
      .Case([](linalg::BroadcastOp op) { return op.getInput(); })
      .Case([](tensor::SplatOp op) { return op.getInput(); })
      .Case([](tensor::CastOp op) { return op.getSource(); })
      .Case([](tensor::ExpandShapeOp op) { return op.getSrc(); })
      .Case([](tensor::CollapseShapeOp op) { return op.getSrc(); })
      .Case([](tosa::ReshapeOp op) { return op.getInput1(); })
      .Default([](Operation *) { return Value(); });
}

/// The number that `casts`, the last first, make of `number`; null if that is
/// not known.
static Attribute convert(Attribute number, ArrayRef<Operation *> casts) {
  for (Operation *cast : llvm::reverse(casts)) {
    SmallVector<OpFoldResult, 1> results;
    if (!isa_and_nonnull<IntegerAttr, FloatAttr>(number) ||
        failed(cast->fold(number, results)) || results.size() != 1)
      return {};
    number = dyn_cast<Attribute>(results.front());
  }
  return isa_and_nonnull<IntegerAttr, FloatAttr>(number) ? number : Attribute();
}

Attribute gqa::getUniformConstant(Value value) {
  // Constants are reached in a step or two; a bound ends cycles.
  constexpr int maxSteps = 16;
  SmallVector<Operation *> casts;
  for (int step = 0; value && step < maxSteps; ++step) {
    Attribute constant;
    if (matchPattern(value, m_Constant(&constant))) {
      if (auto splat = dyn_cast<SplatElementsAttr>(constant))
        constant = splat.getSplatValue<Attribute>();
      return convert(constant, casts);
    }
    // A number may be given in another type and converted where it is used.
    Operation *cast = value.getDefiningOp();
    if (isa_and_nonnull<arith::TruncFOp, arith::ExtFOp, arith::SIToFPOp>(
            cast) &&
        !isa<ShapedType>(value.getType())) {
      casts.push_back(cast);
      value = cast->getOperand(0);
      continue;
    }
    value = stripUniformViews(value);
  }
  return {};
}

namespace {
/// What a constant operand must be for the operation to return the other one.
enum class Neutral { Zero, One };

struct Combination {
  Neutral neutral;
  /// The constant is subtracted: the sign of a neutral zero turns around.
  bool isSubtraction = false;
  /// The constant may be either operand.
  bool isCommutative = true;
};
} // namespace

static std::optional<Combination> getCombination(Operation *op) {
  using Result = std::optional<Combination>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<arith::AddFOp, arith::AddIOp, tosa::AddOp>(
          [](auto) { return Combination{Neutral::Zero}; })
      .Case<arith::SubFOp, arith::SubIOp, tosa::SubOp>([](auto) {
        return Combination{Neutral::Zero, /*isSubtraction=*/true,
                           /*isCommutative=*/false};
      })
      .Case<arith::MulFOp, arith::MulIOp>(
          [](auto) { return Combination{Neutral::One}; })
      .Case([](tosa::MulOp op) -> Result {
        // An integer product may be shifted, which divides it.
        auto shift =
            dyn_cast_or_null<IntegerAttr>(getUniformConstant(op.getShift()));
        if (!shift || !shift.getValue().isZero())
          return std::nullopt;
        return Combination{Neutral::One};
      })
      .Case([](arith::DivFOp) {
        return Combination{Neutral::One, /*isSubtraction=*/false,
                           /*isCommutative=*/false};
      })
      .Default([](Operation *) { return std::nullopt; });
}

static bool isNeutral(Attribute constant, const Combination &combination,
                      bool strictZeros) {
  if (auto integer = dyn_cast_or_null<IntegerAttr>(constant))
    return combination.neutral == Neutral::Zero ? integer.getValue().isZero()
                                                : integer.getValue().isOne();
  auto real = dyn_cast_or_null<FloatAttr>(constant);
  if (!real)
    return false;
  APFloat number = real.getValue();
  if (combination.neutral == Neutral::One)
    return number.compare(APFloat::getOne(number.getSemantics())) ==
           APFloat::cmpEqual;
  if (!number.isZero())
    return false;
  // x + (-0.0) and x - 0.0 are x for every x; the other zeros lose -0.0.
  bool isExact = number.isNegative() != combination.isSubtraction;
  return isExact || !strictZeros;
}

OpOperand *gqa::getNeutrallyCombinedOperand(Operation *op, bool strictZeros) {
  std::optional<Combination> combination = getCombination(op);
  if (!combination)
    return nullptr;
  OpOperand &lhs = op->getOpOperand(0), &rhs = op->getOpOperand(1);
  auto keeps = [&](OpOperand &kept, OpOperand &constant) {
    Type type = getElementTypeOrSelf(op->getResult(0).getType());
    return getElementTypeOrSelf(kept.get().getType()) == type &&
           isNeutral(getUniformConstant(constant.get()), *combination,
                     strictZeros);
  };
  if (keeps(lhs, rhs))
    return &lhs;
  if (combination->isCommutative && keeps(rhs, lhs))
    return &rhs;
  return nullptr;
}
