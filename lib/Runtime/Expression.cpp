//===- Expression.cpp - Evaluation of integer expressions -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Expression.h"

#include "CheckedInt.h"
#include "ExpressionSyntax.h"
#include "gqa/Runtime/Error.h"

#include <algorithm>
#include <limits>

namespace gqa::runtime {

Expression Expression::leaf(Kind kind, int64_t argument, int64_t axis) {
  Expression result(argument);
  result.kind = kind;
  result.axis = axis;
  return result;
}

bool Expression::isConstant() const {
  if (kind >= Kind::Dim && kind <= Kind::Multiprocessors)
    return false;
  return std::all_of(operands.begin(), operands.end(),
                     [](const Expression &e) { return e.isConstant(); });
}

bool Expression::dependsOnDevice() const {
  return kind == Kind::Multiprocessors ||
         std::any_of(operands.begin(), operands.end(),
                     [](const Expression &e) { return e.dependsOnDevice(); });
}

void Expression::collectStrides(std::vector<Axis> &axes) const {
  if (kind == Kind::Stride)
    axes.push_back({value, axis});
  for (const Expression &operand : operands)
    operand.collectStrides(axes);
}

std::optional<Expression::Axis> Expression::onlyStride() const {
  std::vector<Axis> axes;
  collectStrides(axes);
  if (axes.size() != 1)
    return std::nullopt;
  return axes[0];
}

std::string Expression::str() const {
  if (kind == Kind::Constant)
    return std::to_string(value);
  std::string text = concat("[\"", operatorName(kind), "\"");
  if (operands.empty() && kind != Kind::Multiprocessors) {
    text += concat(", ", value);
    if (kind != Kind::Scalar)
      text += concat(", ", axis);
  }
  for (const Expression &operand : operands)
    text += ", " + operand.str();
  return text + "]";
}

/// a / b and a mod b rounded towards minus infinity; b is not 0 and the
/// quotient fits.
static int64_t floorDivide(int64_t a, int64_t b) {
  const int64_t quotient = a / b;
  return quotient - (a % b != 0 && (a < 0) != (b < 0));
}

static int64_t floorModulo(int64_t a, int64_t b) {
  const int64_t remainder = a % b;
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b
                                                      : remainder;
}

/// The division `kind` of a by b, or nothing when the quotient does not fit.
static std::optional<int64_t> divide(Expression::Kind kind, int64_t a,
                                     int64_t b) {
  // The one quotient that does not fit; its remainder is 0, but the hardware
  // traps on both.
  if (b == -1) {
    if (kind == Expression::Kind::Mod || kind == Expression::Kind::RemS)
      return 0;
    return checkedSub(0, a);
  }
  switch (kind) {
  case Expression::Kind::FloorDiv:
    return floorDivide(a, b);
  case Expression::Kind::CeilDiv:
    return floorDivide(a, b) + (a % b != 0);
  case Expression::Kind::Mod:
    return floorModulo(a, b);
  case Expression::Kind::DivS:
    return a / b;
  default:
    return a % b;
  }
}

int64_t Expression::evaluate(const std::vector<ArgumentValue> &arguments,
                             const DeviceValues &device) const {
  switch (kind) {
  case Kind::Constant:
    return value;
  case Kind::Dim:
    return arguments[value].extents[axis];
  case Kind::Stride:
    return arguments[value].strides[axis];
  case Kind::Scalar:
    return arguments[value].integer;
  case Kind::Multiprocessors:
    return device.multiprocessors;
  case Kind::Select:
    return operands[operands[0].evaluate(arguments, device) != 0 ? 1 : 2]
        .evaluate(arguments, device);
  default:
    return evaluateOperator(arguments, device);
  }
}

/// One step of a folded operator, nothing on overflow.
static std::optional<int64_t> apply(Expression::Kind kind, int64_t a,
                                    int64_t b) {
  using Kind = Expression::Kind;
  switch (kind) {
  case Kind::Add:
    return checkedAdd(a, b);
  case Kind::Sub:
    return checkedSub(a, b);
  case Kind::Mul:
    return checkedMul(a, b);
  case Kind::Min:
    return std::min(a, b);
  case Kind::Max:
    return std::max(a, b);
  case Kind::And:
    return a & b;
  case Kind::Or:
    return a | b;
  case Kind::Eq:
    return a == b;
  case Kind::Ne:
    return a != b;
  case Kind::Lt:
    return a < b;
  case Kind::Le:
    return a <= b;
  case Kind::Gt:
    return a > b;
  case Kind::Ge:
    return a >= b;
  default:
    return divide(kind, a, b);
  }
}

int64_t
Expression::evaluateOperator(const std::vector<ArgumentValue> &arguments,
                             const DeviceValues &device) const {
  const bool divides = kind >= Kind::FloorDiv && kind <= Kind::RemS;
  int64_t result = operands[0].evaluate(arguments, device);
  for (size_t i = 1; i < operands.size(); ++i) {
    const int64_t operand = operands[i].evaluate(arguments, device);
    if (divides && operand == 0)
      fail(ErrorKind::InvalidArgument, "division by zero in ", str());
    const std::optional<int64_t> next = apply(kind, result, operand);
    if (!next)
      fail(ErrorKind::InvalidArgument, "64-bit overflow in ", str());
    result = *next;
  }
  return result;
}

} // namespace gqa::runtime
