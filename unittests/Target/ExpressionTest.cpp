//===- ExpressionTest.cpp - Do simplifications keep the value? ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Expression.h"

#include "gtest/gtest.h"

#include <array>
#include <limits>
#include <random>

using namespace mlir::gqa;
using Kind = Expression::Kind;

static std::string print(const Expression &expression) {
  std::string text;
  llvm::raw_string_ostream(text) << expression.toJSON();
  return text;
}

static int64_t floorDiv(int64_t lhs, int64_t rhs) {
  return lhs / rhs - (lhs % rhs != 0 && (lhs < 0) != (rhs < 0));
}

/// The value of what toJSON() printed, if nothing in it divides by zero.
static std::optional<int64_t> evaluate(const llvm::json::Value &value,
                                       const std::array<int64_t, 4> &scalars) {
  if (std::optional<int64_t> integer = value.getAsInteger())
    return integer;
  const llvm::json::Array &array = *value.getAsArray();
  llvm::StringRef name = *array[0].getAsString();
  if (name == "scalar" || name == "dim" || name == "stride")
    return scalars[*array[1].getAsInteger()];
  std::vector<int64_t> operands;
  for (const llvm::json::Value &operand : llvm::drop_begin(array)) {
    std::optional<int64_t> result = evaluate(operand, scalars);
    if (!result)
      return std::nullopt;
    operands.push_back(*result);
  }
  int64_t first = operands[0];
  if (name == "select")
    return first ? operands[1] : operands[2];
  for (size_t i = 1; i < operands.size(); ++i) {
    int64_t next = operands[i];
    bool divides = name == "floordiv" || name == "ceildiv" || name == "mod" ||
                   name == "divs" || name == "rems";
    if (divides && next == 0)
      return std::nullopt;
    if (name == "add")
      first += next;
    else if (name == "sub")
      first -= next;
    else if (name == "mul")
      first *= next;
    else if (name == "min")
      first = std::min(first, next);
    else if (name == "max")
      first = std::max(first, next);
    else if (name == "and")
      first &= next;
    else if (name == "or")
      first |= next;
    else if (name == "floordiv")
      first = floorDiv(first, next);
    else if (name == "ceildiv")
      first = -floorDiv(-first, next);
    else if (name == "mod")
      first -= next * floorDiv(first, next);
    else if (name == "divs")
      first /= next;
    else if (name == "rems")
      first %= next;
    else if (name == "eq")
      first = first == next;
    else if (name == "ne")
      first = first != next;
    else if (name == "lt")
      first = first < next;
    else if (name == "le")
      first = first <= next;
    else if (name == "gt")
      first = first > next;
    else if (name == "ge")
      first = first >= next;
    else
      ADD_FAILURE() << "unknown operation " << name.str();
  }
  return first;
}

TEST(Expression, Spelling) {
  EXPECT_EQ(print(Expression(7)), "7");
  EXPECT_EQ(print(Expression::dim(1, 2)), R"(["dim",1,2])");
  EXPECT_EQ(print(Expression::stride(0, 3)), R"(["stride",0,3])");
  EXPECT_EQ(print(Expression::scalar(4)), R"(["scalar",4])");
  EXPECT_EQ(print(Expression::get(Kind::CeilDiv, {Expression::dim(0, 0), 256})),
            R"(["ceildiv",["dim",0,0],256])");
}

TEST(Expression, Simplifications) {
  Expression x = Expression::dim(0, 0), y = Expression::dim(1, 0);
  EXPECT_EQ(x + 0, x);
  EXPECT_EQ(x * 1, x);
  EXPECT_EQ(x * 0, Expression(0));
  EXPECT_EQ(print(x * 2 * y * 3), R"(["mul",["dim",0,0],["dim",1,0],6])");
  EXPECT_EQ(Expression::get(Kind::Sub, {x, 1}) + 1, x);
  EXPECT_EQ(Expression::get(Kind::Sub, {0, Expression::get(Kind::Sub, {0, x})}),
            x);
  EXPECT_EQ(print(Expression::get(Kind::CeilDiv, {x * 512, 256})),
            R"(["mul",["dim",0,0],2])");
  EXPECT_EQ(Expression::get(Kind::Eq, {x, x}), Expression(1));
  EXPECT_EQ(Expression::get(Kind::Min, {x, y, x}),
            Expression::get(Kind::Min, {x, y}));
  EXPECT_EQ(Expression::get(Kind::Select, {1, x, y}), x);
  EXPECT_NE(Expression::get(Kind::Sub, {x, y}),
            Expression::get(Kind::Sub, {y, x}));
}

TEST(Expression, OverflowAndZeroDivisorsAreLeftToTheReader) {
  Expression large = std::numeric_limits<int64_t>::max();
  EXPECT_FALSE((large + 1).getConstant());
  EXPECT_FALSE((large * 2).getConstant());
  Expression small = std::numeric_limits<int64_t>::min();
  EXPECT_FALSE(Expression::get(Kind::DivS, {small, -1}).getConstant());
  EXPECT_FALSE(Expression::get(Kind::Mod, {small, -1}).getConstant());
  EXPECT_FALSE(Expression::get(Kind::FloorDiv, {1, 0}).getConstant());
}

TEST(Expression, NonNegative) {
  Expression x = Expression::dim(0, 0), n = Expression::scalar(1);
  EXPECT_TRUE((x * 4 + 127).isNonNegative());
  EXPECT_TRUE(Expression::get(Kind::Max, {n, 0}).isNonNegative());
  EXPECT_FALSE(n.isNonNegative());
  EXPECT_FALSE(Expression::get(Kind::Sub, {x, 1}).isNonNegative());
  EXPECT_FALSE(Expression::get(Kind::Min, {n, x}).isNonNegative());
}

/// A number that simplification rules look for, or a leaf.
static Expression makeLeaf(std::mt19937 &random) {
  if (random() % 2)
    return Expression::scalar(random() % 4);
  return static_cast<int64_t>(random() % 7) - 3;
}

TEST(Expression, RandomTreesKeepTheirValue) {
  static constexpr Kind kinds[] = {
      Kind::Add, Kind::Mul,  Kind::Min,  Kind::Max,      Kind::Sub,
      Kind::Eq,  Kind::Ne,   Kind::Lt,   Kind::FloorDiv, Kind::CeilDiv,
      Kind::Mod, Kind::DivS, Kind::RemS, Kind::Select};
  std::mt19937 random(20261122);
  for (int round = 0; round < 20000; ++round) {
    std::array<int64_t, 4> scalars;
    for (int64_t &scalar : scalars)
      scalar = static_cast<int64_t>(random() % 9) - 4;
    Expression tree = makeLeaf(random);
    // What the tree means, computed one step at a time on constants only.
    std::optional<int64_t> expected = evaluate(tree.toJSON(), scalars);
    for (int depth = 0; depth < 5 && expected; ++depth) {
      Kind kind = kinds[random() % std::size(kinds)];
      std::vector<Expression> operands = {tree, makeLeaf(random)};
      if (random() % 2)
        std::swap(operands[0], operands[1]);
      if (kind == Kind::Select)
        operands.push_back(makeLeaf(random));
      std::vector<Expression> constants;
      for (const Expression &operand : operands)
        constants.push_back(
            operand == tree ? *expected : *evaluate(operand.toJSON(), scalars));
      expected = evaluate(Expression::get(kind, constants).toJSON(), scalars);
      tree = Expression::get(kind, operands);
    }
    // Simplification may drop a division by zero, never change a value.
    if (expected) {
      EXPECT_EQ(evaluate(tree.toJSON(), scalars), expected) << print(tree);
    }
  }
}
