//===- Operators.cpp - What operations compute from numbers ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprReader.h"

#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

static OperatorOf getComparison(arith::CmpFOp op) {
  switch (op.getPredicate()) {
  case arith::CmpFPredicate::OEQ:
  case arith::CmpFPredicate::UEQ:
    return {Operator::Equal};
  case arith::CmpFPredicate::ONE:
  case arith::CmpFPredicate::UNE:
    return {Operator::NotEqual};
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::ULT:
    return {Operator::Less};
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULE:
    return {Operator::LessEqual};
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::UGT:
    return {Operator::Less, /*swap=*/true};
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGE:
    return {Operator::LessEqual, /*swap=*/true};
  case arith::CmpFPredicate::UNO:
    return {Operator::Unordered};
  case arith::CmpFPredicate::ORD:
    return {Operator::Unordered, /*swap=*/false, /*negate=*/true};
  case arith::CmpFPredicate::AlwaysFalse:
  case arith::CmpFPredicate::AlwaysTrue:
    return {};
  }
  llvm_unreachable("all predicates are handled");
}

static OperatorOf getComparison(arith::CmpIOp op) {
  switch (op.getPredicate()) {
  case arith::CmpIPredicate::eq:
    return {Operator::Equal};
  case arith::CmpIPredicate::ne:
    return {Operator::NotEqual};
  case arith::CmpIPredicate::slt:
    return {Operator::Less};
  case arith::CmpIPredicate::sle:
    return {Operator::LessEqual};
  case arith::CmpIPredicate::sgt:
    return {Operator::Less, /*swap=*/true};
  case arith::CmpIPredicate::sge:
    return {Operator::LessEqual, /*swap=*/true};
  // A negative number is large here.
  case arith::CmpIPredicate::ult:
  case arith::CmpIPredicate::ule:
  case arith::CmpIPredicate::ugt:
  case arith::CmpIPredicate::uge:
    return {};
  }
  llvm_unreachable("all predicates are handled");
}

/// Between types of numbers. An i1 that is true is 1, except as a signed one.
static OperatorOf getConversion(Type from, Type to, bool isSigned) {
  from = getElementTypeOrSelf(from);
  to = getElementTypeOrSelf(to);
  auto fromFloat = dyn_cast<FloatType>(from);
  auto toFloat = dyn_cast<FloatType>(to);
  if (fromFloat && toFloat) {
    bool isWider =
        toFloat.getFPMantissaWidth() >= fromFloat.getFPMantissaWidth() &&
        toFloat.getWidth() >= fromFloat.getWidth() &&
        (toFloat.getWidth() > 16 || toFloat == fromFloat);
    return {isWider ? Operator::Widen : Operator::Narrow};
  }
  // A float that becomes an integer loses its fraction.
  if (fromFloat || (isSigned && from.isInteger(1)))
    return {};
  if (toFloat)
    return {Operator::Narrow};
  bool isWider = isa<IndexType>(from) || isa<IndexType>(to) ||
                 to.getIntOrFloatBitWidth() >= from.getIntOrFloatBitWidth();
  return {isWider ? Operator::Widen : Operator::Unknown};
}

/// Integers are signed here, but for i1 and what an index may be.
static OperatorOf getUnsignedConversion(Operation *op) {
  Type from = getElementTypeOrSelf(op->getOperand(0).getType());
  if (from.isInteger() && !from.isInteger(1))
    return {};
  return getConversion(from, op->getResult(0).getType(), /*isSigned=*/false);
}

/// A logical operation of arith is one on bits: of i1 only.
static OperatorOf getLogical(Operation *op, Operator logical) {
  return {getElementTypeOrSelf(op->getResult(0).getType()).isInteger(1)
              ? logical
              : Operator::Unknown};
}

/// A product of integers may be shifted.
static OperatorOf getProduct(tosa::MulOp op) {
  auto shift = dyn_cast_or_null<IntegerAttr>(getUniformConstant(op.getShift()));
  return {shift && shift.getValue().isZero() ? Operator::Multiply
                                             : Operator::Unknown};
}

static OperatorOf getNegation(tosa::NegateOp op) {
  auto isZero = [](Value value) {
    Attribute constant = getUniformConstant(value);
    if (auto number = dyn_cast_or_null<FloatAttr>(constant))
      return number.getValue().isZero();
    auto number = dyn_cast_or_null<IntegerAttr>(constant);
    return number && number.getValue().isZero();
  };
  return {isZero(op.getInput1Zp()) && isZero(op.getOutputZp())
              ? Operator::Negate
              : Operator::Unknown};
}

OperatorOf gqa::getOperator(Operation *op) {
  auto constantly = [](Operator result) {
    return [result](auto) { return OperatorOf{result}; };
  };
  auto logically = [](Operator result) {
    return [result](auto op) { return getLogical(op, result); };
  };
  auto isSigned = [](bool isSigned) {
    return [isSigned](auto op) {
      return getConversion(op->getOperand(0).getType(),
                           op->getResult(0).getType(), isSigned);
    };
  };
  return llvm::TypeSwitch<Operation *, OperatorOf>(op)
      .Case<arith::AddFOp, arith::AddIOp, tosa::AddOp>(
          constantly(Operator::Add))
      .Case<arith::SubFOp, arith::SubIOp, tosa::SubOp>(
          constantly(Operator::Subtract))
      .Case<arith::MulFOp, arith::MulIOp>(constantly(Operator::Multiply))
      .Case([](tosa::MulOp op) { return getProduct(op); })
      .Case<arith::DivFOp>(constantly(Operator::Divide))
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp,
            tosa::MaximumOp>(constantly(Operator::Maximum))
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp,
            tosa::MinimumOp>(constantly(Operator::Minimum))
      .Case<arith::NegFOp>(constantly(Operator::Negate))
      .Case([](tosa::NegateOp op) { return getNegation(op); })
      .Case<arith::AndIOp>(logically(Operator::And))
      .Case<arith::OrIOp>(logically(Operator::Or))
      .Case<arith::XOrIOp>(logically(Operator::Xor))
      .Case<tosa::LogicalAndOp>(constantly(Operator::And))
      .Case<tosa::LogicalOrOp>(constantly(Operator::Or))
      .Case<tosa::LogicalXorOp>(constantly(Operator::Xor))
      .Case<tosa::LogicalNotOp>(constantly(Operator::Not))
      .Case<arith::SelectOp, tosa::SelectOp>(constantly(Operator::Select))
      .Case<arith::CmpFOp, arith::CmpIOp>(
          [](auto op) { return getComparison(op); })
      .Case<tosa::EqualOp>(constantly(Operator::Equal))
      .Case<tosa::GreaterOp>(
          [](auto) { return OperatorOf{Operator::Less, /*swap=*/true}; })
      .Case<tosa::GreaterEqualOp>(
          [](auto) { return OperatorOf{Operator::LessEqual, /*swap=*/true}; })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::ExtSIOp,
            arith::IndexCastOp>(isSigned(true))
      .Case<tosa::CastOp>(isSigned(false))
      .Case<arith::UIToFPOp, arith::ExtUIOp, arith::IndexCastUIOp>(
          [](auto op) { return getUnsignedConversion(op); })
      .Case<math::ExpOp, tosa::ExpOp>(constantly(Operator::Exp))
      .Case<math::Exp2Op>(constantly(Operator::Exp2))
      .Case<math::LogOp, tosa::LogOp>(constantly(Operator::Log))
      .Case<math::Log2Op>(constantly(Operator::Log2))
      .Case<math::TanhOp, tosa::TanhOp>(constantly(Operator::Tanh))
      .Case<math::SqrtOp>(constantly(Operator::Sqrt))
      .Case<tosa::ReciprocalOp>(constantly(Operator::Reciprocal))
      .Default([](Operation *) { return OperatorOf(); });
}
