//===- ExpressionSyntax.cpp - Reading expressions from JSON ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionSyntax.h"

#include "gqa/Runtime/Error.h"

#include <iterator>

namespace gqa::runtime {

namespace {
/// One row a kind, in the order of the enumeration. A leaf takes integers, an
/// operator expressions; maxOperands -1 means any number.
struct OperatorInfo {
  const char *name;
  int minOperands, maxOperands;
};
} // namespace

static constexpr OperatorInfo operatorTable[] = {
    {"constant", 0, 0},
    {"dim", 2, 2},
    {"stride", 2, 2},
    {"scalar", 1, 1},
    {"multiprocessors", 0, 0},
    {"add", 1, -1},
    {"mul", 1, -1},
    {"min", 1, -1},
    {"max", 1, -1},
    {"and", 1, -1},
    {"or", 1, -1},
    {"sub", 2, 2},
    {"floordiv", 2, 2},
    {"ceildiv", 2, 2},
    {"mod", 2, 2},
    {"divs", 2, 2},
    {"rems", 2, 2},
    {"eq", 2, 2},
    {"ne", 2, 2},
    {"lt", 2, 2},
    {"le", 2, 2},
    {"gt", 2, 2},
    {"ge", 2, 2},
    {"select", 3, 3},
};
static_assert(std::size(operatorTable) ==
              static_cast<size_t>(Expression::Kind::Select) + 1);

/// Deep enough for any real expression, shallow enough for the stack.
static constexpr int maxDepth = 200;

const char *operatorName(Expression::Kind kind) {
  return operatorTable[static_cast<size_t>(kind)].name;
}

static std::optional<Expression::Kind> findOperator(const std::string &name) {
  for (size_t i = 1; i < std::size(operatorTable); ++i)
    if (name == operatorTable[i].name)
      return static_cast<Expression::Kind>(i);
  return std::nullopt;
}

/// ["dim", argument, axis], ["stride", argument, axis], ["scalar", argument] or
/// ["multiprocessors"].
static Expression parseLeaf(const JsonCursor &json, Expression::Kind kind,
                            const std::vector<Argument> &arguments) {
  if (kind == Expression::Kind::Multiprocessors)
    return Expression::leaf(kind);
  const JsonCursor number = json.element(1);
  const int64_t index = number.index(arguments.size(), "argument");
  const Argument &argument = arguments[index];
  if (kind == Expression::Kind::Scalar) {
    if (argument.isTensor || isFloat(argument.dtype))
      number.fail("argument ", index, " is not an integer scalar");
    return Expression::leaf(kind, index);
  }
  if (!argument.isTensor)
    number.fail("argument ", index, " is a scalar and has no ",
                operatorName(kind), "s");
  return Expression::leaf(kind, index,
                          json.element(2).index(argument.shape.size(), "axis"));
}

static Expression parseNested(const JsonCursor &json,
                              const std::vector<Argument> &arguments,
                              int depth) {
  if (json.isInteger())
    return Expression(json.integer());
  if (!json.isArray() || json.size() == 0 || !json.element(0).isString())
    json.failExpected("an expression");
  if (depth == maxDepth)
    json.fail("expressions nest deeper than ", maxDepth);

  const std::string name = json.element(0).string();
  const std::optional<Expression::Kind> kind = findOperator(name);
  if (!kind)
    json.element(0).failExpected("an operator of expressions");
  const OperatorInfo &row = operatorTable[static_cast<size_t>(*kind)];
  const int operandCount = static_cast<int>(json.size()) - 1;
  if (operandCount < row.minOperands ||
      (row.maxOperands >= 0 && operandCount > row.maxOperands))
    json.fail("\"", name, "\" expects ", row.minOperands,
              row.maxOperands < 0 ? " or more" : "", " operands, found ",
              operandCount);
  if (*kind <= Expression::Kind::Multiprocessors)
    return parseLeaf(json, *kind, arguments);

  std::vector<Expression> operands;
  for (int i = 1; i <= operandCount; ++i)
    operands.push_back(parseNested(json.element(i), arguments, depth + 1));
  return Expression(*kind, std::move(operands));
}

Expression parseDeviceExpression(const JsonCursor &json,
                                 const std::vector<Argument> &arguments) {
  return parseNested(json, arguments, 0);
}

Expression parseExpression(const JsonCursor &json,
                           const std::vector<Argument> &arguments) {
  Expression expression = parseDeviceExpression(json, arguments);
  if (expression.dependsOnDevice())
    json.fail("expected an expression that no device changes, found ",
              expression.str());
  return expression;
}

std::vector<Expression> parseExpressions(const JsonCursor &json,
                                         const std::vector<Argument> &arguments,
                                         int64_t count) {
  const size_t size = json.arraySize();
  if (count >= 0 && size != static_cast<size_t>(count))
    json.fail("expected ", count, " expressions, found ", size);
  std::vector<Expression> expressions;
  for (size_t i = 0; i < size; ++i)
    expressions.push_back(parseExpression(json.element(i), arguments));
  return expressions;
}

} // namespace gqa::runtime
