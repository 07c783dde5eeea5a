//===- ScalarEvaluator.cpp - Index arithmetic of the host as expressions --===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarEvaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;
using Kind = Expression::Kind;

/// A bound on the manifest's size, as shared subexpressions are spelled out,
/// and the depth that readers take (docs/manifest.md), less what is put around
/// an expression later on.
static constexpr uint64_t kMaxExpressionSize = 4096;
static constexpr uint64_t kMaxExpressionDepth = 150;

ScalarEvaluator::ScalarEvaluator(func::FuncOp entry) {
  for (BlockArgument argument : entry.getArguments())
    if (argument.getType().isIntOrIndex())
      set(argument, Expression::scalar(argument.getArgNumber()));
}

std::optional<Expression> ScalarEvaluator::lookup(Value value) const {
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)) &&
      constant.getSignificantBits() <= 64)
    return value.getType().isInteger(1) ? Expression(constant.getZExtValue())
                                        : Expression(constant.getSExtValue());
  return std::nullopt;
}

std::optional<Expression> ScalarEvaluator::lookup(OpFoldResult value) const {
  if (auto attribute = dyn_cast<Attribute>(value))
    return Expression(cast<IntegerAttr>(attribute).getInt());
  return lookup(cast<Value>(value));
}

FailureOr<Expression>
ScalarEvaluator::lookupOrEmitError(Value value, Operation *user) const {
  if (std::optional<Expression> expression = lookup(value))
    return *expression;
  Operation *culprit = value.getDefiningOp() ? value.getDefiningOp() : user;
  return culprit->emitError()
         << "'" << culprit->getName()
         << "' is no expression that an artifact can hold; expected arithmetic "
            "on extents and on index and i64 arguments";
}

static std::optional<Kind> getComparison(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return Kind::Eq;
  case arith::CmpIPredicate::ne:
    return Kind::Ne;
  case arith::CmpIPredicate::slt:
    return Kind::Lt;
  case arith::CmpIPredicate::sle:
    return Kind::Le;
  case arith::CmpIPredicate::sgt:
    return Kind::Gt;
  case arith::CmpIPredicate::sge:
    return Kind::Ge;
  default:
    return std::nullopt;
  }
}

static std::optional<Kind> getKind(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<Kind>>(op)
      .Case([](arith::AddIOp) { return Kind::Add; })
      .Case([](arith::SubIOp) { return Kind::Sub; })
      .Case([](arith::MulIOp) { return Kind::Mul; })
      .Case([](arith::MinSIOp) { return Kind::Min; })
      .Case([](arith::MaxSIOp) { return Kind::Max; })
      .Case([](arith::DivSIOp) { return Kind::DivS; })
      .Case([](arith::RemSIOp) { return Kind::RemS; })
      .Case([](arith::FloorDivSIOp) { return Kind::FloorDiv; })
      .Case([](arith::CeilDivSIOp) { return Kind::CeilDiv; })
      // Unsigned division of what is never negative; see isUnsigned().
      .Case([](arith::DivUIOp) { return Kind::FloorDiv; })
      .Case([](arith::CeilDivUIOp) { return Kind::CeilDiv; })
      .Case([](arith::RemUIOp) { return Kind::Mod; })
      .Case([](arith::SelectOp) { return Kind::Select; })
      .Case([](arith::AndIOp) { return Kind::And; })
      .Case([](arith::OrIOp) { return Kind::Or; })
      .Case([](arith::CmpIOp op) { return getComparison(op.getPredicate()); })
      .Default([](Operation *) { return std::nullopt; });
}

/// True if `op` takes its operands for unsigned.
static bool isUnsigned(Operation *op) {
  return isa<arith::DivUIOp, arith::CeilDivUIOp, arith::RemUIOp>(op);
}

std::optional<Expression> ScalarEvaluator::evaluate(Operation *op) const {
  if (op->getNumResults() != 1)
    return std::nullopt;
  Type type = op->getResult(0).getType();
  bool isTruth = type.isSignlessInteger(1);
  bool isWide = type.isIndex() || type.isSignlessInteger(64);
  if (!isTruth && !isWide)
    return std::nullopt;
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op)) {
    // Sign extension makes -1 of true.
    if (!isWide || op->getOperand(0).getType().isSignlessInteger(1))
      return std::nullopt;
    return lookup(op->getOperand(0));
  }
  if (isa<arith::IndexCastUIOp, arith::ExtUIOp>(op)) {
    if (!op->getOperand(0).getType().isSignlessInteger(1))
      return std::nullopt;
    return lookup(op->getOperand(0));
  }
  std::optional<Kind> kind = getKind(op);
  if (!kind)
    return std::nullopt;
  bool isLogical = *kind == Kind::And || *kind == Kind::Or;
  bool isComparison = isa<arith::CmpIOp>(op);
  // Bitwise operations on integers and arithmetic on bits are not in the set.
  if (isTruth != (isLogical || isComparison) && *kind != Kind::Select)
    return std::nullopt;
  std::vector<Expression> operands;
  for (Value operand : op->getOperands()) {
    Type operandType = operand.getType();
    if (isComparison && !operandType.isIndex() &&
        !operandType.isSignlessInteger(64))
      return std::nullopt;
    std::optional<Expression> expression = lookup(operand);
    if (!expression || (isUnsigned(op) && !expression->isNonNegative()))
      return std::nullopt;
    operands.push_back(*expression);
  }
  return Expression::get(*kind, std::move(operands));
}

bool ScalarEvaluator::visit(Operation *op) {
  std::optional<Expression> expression = evaluate(op);
  if (!expression)
    return true;
  if (expression->getSize() > kMaxExpressionSize ||
      expression->getDepth() > kMaxExpressionDepth)
    return false;
  set(op->getResult(0), std::move(*expression));
  return true;
}
