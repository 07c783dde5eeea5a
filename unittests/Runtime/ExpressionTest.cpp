//===- ExpressionTest.cpp - Tests of expressions --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestManifests.h"

#include <cmath>
#include <limits>

using namespace gqa::runtime;

namespace {

/// The value of `expression` for a 2-D tensor argument (7 x 5, strides 8, 1)
/// and an index scalar 100. It is read as the extent of a result.
Expression parse(const std::string &expression) {
  const Manifest manifest = parseFunction(functionWith(
      R"({"kind": "tensor", "dtype": "f32", "shape": [null, 5]},
         {"kind": "scalar", "dtype": "index"},
         {"kind": "scalar", "dtype": "f32"})",
      R"({"dtype": "f32", "shape": []})", R"({"bytes": )" + expression + "}",
      ""));
  return manifest.functions[0].temporaries[0];
}

std::vector<ArgumentValue> exampleArguments() {
  ArgumentValue tensor, scalar, real;
  tensor.extents = {7, 5};
  tensor.strides = {8, 1};
  scalar.integer = 100;
  return {tensor, scalar, real};
}

int64_t evaluate(const std::string &expression) {
  return parse(expression).evaluate(exampleArguments(), DeviceValues{132});
}

TEST(ExpressionTest, Leaves) {
  EXPECT_EQ(evaluate("-3"), -3);
  EXPECT_EQ(evaluate(R"(["dim", 0, 0])"), 7);
  EXPECT_EQ(evaluate(R"(["stride", 0, 0])"), 8);
  EXPECT_EQ(evaluate(R"(["scalar", 1])"), 100);
  EXPECT_EQ(evaluate(R"(["multiprocessors"])"), 132);
}

TEST(ExpressionTest, Operators) {
  EXPECT_EQ(evaluate(R"(["add", 1, 2, 3])"), 6);
  EXPECT_EQ(evaluate(R"(["add", 1])"), 1);
  EXPECT_EQ(evaluate(R"(["mul", 2, 3, ["dim", 0, 1]])"), 30);
  EXPECT_EQ(evaluate(R"(["min", 4, 2, 9])"), 2);
  EXPECT_EQ(evaluate(R"(["max", 4, 2, 9])"), 9);
  EXPECT_EQ(evaluate(R"(["sub", 4, 9])"), -5);
  EXPECT_EQ(evaluate(R"(["and", 6, 3])"), 2);
  EXPECT_EQ(evaluate(R"(["or", 4, 1])"), 5);
  EXPECT_EQ(evaluate(R"(["eq", 2, 2])"), 1);
  EXPECT_EQ(evaluate(R"(["ne", 2, 2])"), 0);
  EXPECT_EQ(evaluate(R"(["lt", -1, 0])"), 1);
  EXPECT_EQ(evaluate(R"(["le", 0, 0])"), 1);
  EXPECT_EQ(evaluate(R"(["gt", 0, 0])"), 0);
  EXPECT_EQ(evaluate(R"(["ge", -1, 0])"), 0);
  EXPECT_EQ(evaluate(R"(["select", 1, 10, 20])"), 10);
  EXPECT_EQ(evaluate(R"(["select", 0, 10, 20])"), 20);
}

// The definitions, against the formulas: floor and ceil of the exact quotient.
TEST(ExpressionTest, DivisionsRoundAsNamed) {
  for (int a = -12; a <= 12; ++a)
    for (int b : {-5, -3, -1, 1, 3, 5}) {
      const auto apply = [&](const char *name) {
        return evaluate(concat("[\"", name, "\", ", a, ", ", b, "]"));
      };
      const double quotient = static_cast<double>(a) / b;
      EXPECT_EQ(apply("floordiv"), std::floor(quotient)) << a << "/" << b;
      EXPECT_EQ(apply("ceildiv"), std::ceil(quotient)) << a << "/" << b;
      EXPECT_EQ(apply("mod"), a - b * std::floor(quotient)) << a << "/" << b;
      EXPECT_EQ(apply("divs"), std::trunc(quotient)) << a << "/" << b;
      EXPECT_EQ(apply("rems"), a - b * std::trunc(quotient)) << a << "/" << b;
    }
}

TEST(ExpressionTest, OverflowAndDivisionByZeroAreErrors) {
  const std::string max = "9223372036854775807", min = "-9223372036854775808";
  for (const std::string &text :
       {"[\"add\", " + max + ", 1]", "[\"sub\", " + min + ", 1]",
        "[\"mul\", " + max + ", 2]", "[\"floordiv\", " + min + ", -1]",
        "[\"ceildiv\", " + min + ", -1]", "[\"divs\", " + min + ", -1]"})
    EXPECT_NE(messageOf([&] { evaluate(text); }).find("64-bit overflow in"),
              std::string::npos)
        << text;
  EXPECT_EQ(evaluate("[\"rems\", " + min + ", -1]"), 0);
  EXPECT_EQ(evaluate("[\"mod\", " + min + ", -1]"), 0);
  EXPECT_EQ(evaluate("[\"floordiv\", " + min + ", 1]"),
            std::numeric_limits<int64_t>::min());
  for (const char *name : {"floordiv", "ceildiv", "mod", "divs", "rems"})
    EXPECT_EQ(messageOf([&] { evaluate(concat("[\"", name, "\", 1, 0]")); }),
              concat("division by zero in [\"", name, "\", 1, 0]"));
  // The branch not taken is not evaluated.
  EXPECT_EQ(evaluate(R"(["select", 1, 5, ["mod", 1, 0]])"), 5);
}

TEST(ExpressionTest, PrintsAsItIsWritten) {
  const std::string text =
      R"(["ceildiv", ["dim", 0, 1], ["max", 1, ["scalar", 1]]])";
  EXPECT_EQ(parse(text).str(), text);
  EXPECT_FALSE(parse(text).isConstant());
  EXPECT_TRUE(parse(R"(["add", 1, 2])").isConstant());
  const std::string device = R"(["min", ["multiprocessors"], 4])";
  EXPECT_EQ(parse(device).str(), device);
  EXPECT_FALSE(parse(device).isConstant());
  EXPECT_TRUE(parse(device).dependsOnDevice());
  EXPECT_FALSE(parse(text).dependsOnDevice());
}

TEST(ExpressionTest, TheOnlyStride) {
  const auto axis = parse(R"(["mul", 2, ["stride", 0, 1]])").onlyStride();
  ASSERT_TRUE(axis.has_value());
  EXPECT_EQ(axis->argument, 0);
  EXPECT_EQ(axis->axis, 1);
  EXPECT_FALSE(parse(R"(["dim", 0, 1])").onlyStride().has_value());
  EXPECT_FALSE(parse(R"(["add", ["stride", 0, 0], ["stride", 0, 1]])")
                   .onlyStride()
                   .has_value());
}

TEST(ExpressionTest, MalformedExpressionsAreLocated) {
  const auto message = [](const std::string &text) {
    return messageOf([&] { parse(text); });
  };
  const std::string place = "manifest.json: /functions/0/temporaries/0/bytes";
  EXPECT_EQ(message("\"x\""), place + ": expected an expression, found \"x\"");
  EXPECT_EQ(message("1.5"), place + ": expected an expression, found 1.5");
  EXPECT_EQ(message("[]"), place + ": expected an expression, found []");
  EXPECT_EQ(message("18446744073709551615"),
            place + ": expected an expression, found 18446744073709551615");
  EXPECT_EQ(message(R"(["pow", 2, 3])"),
            place + "/0: expected an operator of expressions, found \"pow\"");
  EXPECT_EQ(message(R"(["constant"])"),
            place +
                "/0: expected an operator of expressions, found \"constant\"");
  EXPECT_EQ(message(R"(["sub", 1])"),
            place + ": \"sub\" expects 2 operands, found 1");
  EXPECT_EQ(message(R"(["multiprocessors", 0])"),
            place + ": \"multiprocessors\" expects 0 operands, found 1");
  EXPECT_EQ(message(R"(["add"])"),
            place + ": \"add\" expects 1 or more operands, found 0");
  EXPECT_EQ(message(R"(["add", 1, ["dim", 3, 0]])"),
            place + "/2/1: there is no argument 3, the number of them is 3");
  EXPECT_EQ(message(R"(["dim", 0, 2])"),
            place + "/2: there is no axis 2, the number of them is 2");
  EXPECT_EQ(message(R"(["dim", 1, 0])"),
            place + "/1: argument 1 is a scalar and has no dims");
  EXPECT_EQ(message(R"(["scalar", 0])"),
            place + "/1: argument 0 is not an integer scalar");
  EXPECT_EQ(message(R"(["scalar", 2])"),
            place + "/1: argument 2 is not an integer scalar");
}

TEST(ExpressionTest, DeepNestingIsAnError) {
  std::string text = "1";
  for (int i = 0; i < 300; ++i)
    text = "[\"add\", " + text + "]";
  EXPECT_NE(messageOf([&] { parse(text); }).find("nest deeper than"),
            std::string::npos);
  text = std::string(100000, '[') + "1" + std::string(100000, ']');
  EXPECT_NE(messageOf([&] { parse(text); }).find("nested deeper than"),
            std::string::npos);
}

} // namespace
