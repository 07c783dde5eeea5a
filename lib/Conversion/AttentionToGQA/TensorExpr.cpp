//===- TensorExpr.cpp - What an element of a tensor is --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorExpr.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

/// An attention needs some hundred expressions; chains of elementwise
/// operations that go on for ever are cut here.
static constexpr size_t kMaxExprs = 1 << 14;

ExprSpace::ExprSpace(MLIRContext *context)
    : context(context), pool(*DigitMap::getIdentity({})) {}

bool ExprSpace::hasRoom() const { return exprs.size() < kMaxExprs; }

Expr *ExprSpace::add(Expr::Kind kind) {
  exprs.push_back(std::make_unique<Expr>());
  exprs.back()->kind = kind;
  return exprs.back().get();
}

const Expr *ExprSpace::element(Value value, ArrayRef<Index> indices) {
  Expr *expr = add(Expr::Kind::Element);
  expr->value = value;
  expr->indices.assign(indices.begin(), indices.end());
  return expr;
}

const Expr *ExprSpace::constant(double number) {
  Expr *expr = add(Expr::Kind::Constant);
  expr->number = number;
  return expr;
}

const Expr *ExprSpace::scalar(Value value) {
  Expr *expr = add(Expr::Kind::Scalar);
  expr->value = value;
  return expr;
}

const Expr *ExprSpace::position(const Index &index) {
  if (resolve(index.digits).empty() && !index.hasBase())
    return constant(index.offset);
  Expr *expr = add(Expr::Kind::Position);
  expr->indices.push_back(index);
  return expr;
}

const Expr *ExprSpace::reduce(Operator op, Value value,
                              ArrayRef<Index> indices) {
  Expr *expr = add(Expr::Kind::Reduce);
  expr->op = op;
  expr->value = value;
  expr->indices.assign(indices.begin(), indices.end());
  return expr;
}

std::optional<double> gqa::evaluate(Operator op, ArrayRef<double> numbers) {
  double a = numbers.empty() ? 0 : numbers[0];
  double b = numbers.size() < 2 ? 0 : numbers[1];
  switch (op) {
  case Operator::Exp:
    return std::exp(a);
  case Operator::Exp2:
    return std::exp2(a);
  case Operator::Log:
    return std::log(a);
  case Operator::Log2:
    return std::log2(a);
  case Operator::Tanh:
    return std::tanh(a);
  case Operator::Sqrt:
    return std::sqrt(a);
  case Operator::Reciprocal:
    return 1 / a;
  case Operator::Negate:
    return -a;
  case Operator::Not:
    return a == 0;
  case Operator::Widen:
  case Operator::Narrow:
    return a;
  case Operator::Add:
    return a + b;
  case Operator::Subtract:
    return a - b;
  case Operator::Multiply:
    return a * b;
  case Operator::Divide:
    return a / b;
  case Operator::Maximum:
    return std::max(a, b);
  case Operator::Minimum:
    return std::min(a, b);
  case Operator::And:
    return a != 0 && b != 0;
  case Operator::Or:
    return a != 0 || b != 0;
  case Operator::Xor:
    return (a != 0) != (b != 0);
  case Operator::Equal:
    return a == b;
  case Operator::NotEqual:
    return a != b;
  case Operator::Less:
    return a < b;
  case Operator::LessEqual:
    return a <= b;
  case Operator::Unordered:
    return std::isnan(a) || std::isnan(b);
  case Operator::Select:
    return a != 0 ? b : numbers[2];
  case Operator::Unknown:
    return std::nullopt;
  }
  llvm_unreachable("all operators are handled");
}

const Expr *ExprSpace::apply(Operator op, ArrayRef<const Expr *> operands) {
  auto isConstant = [](const Expr *operand) { return operand->isConstant(); };
  if (llvm::all_of(operands, isConstant)) {
    SmallVector<double, 3> numbers;
    for (const Expr *operand : operands)
      numbers.push_back(operand->number);
    if (std::optional<double> number = evaluate(op, numbers))
      return constant(*number);
  }
  // What changes nothing, up to the sign of zero, is not there.
  if (op == Operator::Add && operands[0]->isConstant(0))
    return operands[1];
  if ((op == Operator::Add || op == Operator::Subtract) &&
      operands[1]->isConstant(0))
    return operands[0];
  if (op == Operator::Multiply && operands[0]->isConstant(1))
    return operands[1];
  if ((op == Operator::Multiply || op == Operator::Divide) &&
      operands[1]->isConstant(1))
    return operands[0];
  if (op == Operator::Select && operands[0]->isConstant())
    return operands[operands[0]->number != 0 ? 1 : 2];
  if (op == Operator::Not && operands[0]->is(Operator::Not))
    return operands[0]->operands[0];
  Expr *expr = add(Expr::Kind::Apply);
  expr->op = op;
  expr->operands.assign(operands.begin(), operands.end());
  return expr;
}

Index ExprSpace::fresh(const Extent &extent) {
  return {pool.addRepeated(extent), /*offset=*/0, /*whole=*/true};
}

std::optional<Extent> ExprSpace::getCount(const Index &index) const {
  std::optional<Extent> count = Extent::fixed(1);
  for (unsigned digit : resolve(index.digits))
    if (count)
      count = multiply(*count, getExtent(digit));
  return count;
}

bool ExprSpace::isSame(const Index &lhs, const Index &rhs) const {
  return lhs.offset == rhs.offset && isSameExtent(lhs.base, rhs.base) &&
         resolve(lhs.digits) == resolve(rhs.digits);
}
