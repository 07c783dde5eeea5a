//===- ExtentTest.cpp - Extents that need not be known --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/Extent.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include "gtest/gtest.h"

#include <limits>

using namespace mlir;
using namespace mlir::gqa;

namespace {

class ExtentTest : public ::testing::Test {
protected:
  ExtentTest() : module(ModuleOp::create(UnknownLoc::get(&context))) {
    // Block arguments serve as names: of dimensions, and of an index, which may
    // hold a negative number.
    Type index = IndexType::get(&context);
    for (Extent *extent : {&rows, &columns})
      *extent = Extent::ofDim(addArgument(index), 0);
    unknown = Extent::ofIndex(addArgument(index));
  }

  Value addArgument(Type type) {
    return module->getBody()->addArgument(type, UnknownLoc::get(&context));
  }
  static Extent fixed(int64_t size) { return Extent::fixed(size); }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  Extent rows, columns, unknown;
};

TEST_F(ExtentTest, AddsNumbers) {
  Extent one = *add(columns, fixed(1));
  EXPECT_FALSE(isSameExtent(one, columns));
  EXPECT_TRUE(isSameExtent(*subtract(one, fixed(1)), columns));
  EXPECT_TRUE(isSameExtent(*add(fixed(1), columns), one));
  EXPECT_FALSE(isSameExtent(*add(columns, fixed(2)), one));
  EXPECT_TRUE(add(fixed(2), fixed(3))->isStatic(5));
  EXPECT_TRUE(subtract(one, columns)->isStatic(1));
  EXPECT_TRUE(subtract(columns, one)->isStatic(-1));
  EXPECT_TRUE(
      isSameExtent(*add(columns, columns), *multiply(columns, fixed(2))));
}

TEST_F(ExtentTest, DoesNotAddProductsOfDifferentNames) {
  EXPECT_FALSE(add(rows, columns));
  EXPECT_FALSE(subtract(rows, columns));
  EXPECT_FALSE(add(*multiply(rows, columns), columns));
  EXPECT_FALSE(add(Extent(), fixed(1)));
}

TEST_F(ExtentTest, MultipliesSumsByNumbersOnly) {
  Extent one = *add(columns, fixed(1));
  Extent thrice = *multiply(one, fixed(3));
  EXPECT_TRUE(isSameExtent(thrice, *multiply(fixed(3), one)));
  EXPECT_TRUE(
      isSameExtent(thrice, *add(*multiply(columns, fixed(3)), fixed(3))));
  EXPECT_TRUE(isSameExtent(*divide(thrice, fixed(3)), one));
  EXPECT_FALSE(divide(*add(thrice, fixed(1)), fixed(3)));
  EXPECT_FALSE(multiply(one, rows));
  EXPECT_FALSE(multiply(one, one));
  EXPECT_FALSE(divide(one, columns));
  EXPECT_FALSE(divide(columns, one));
  EXPECT_TRUE(multiply(one, fixed(0))->isStatic(0));
}

TEST_F(ExtentTest, Compares) {
  Extent one = *add(columns, fixed(1));
  EXPECT_TRUE(isAtLeast(one, columns));
  EXPECT_TRUE(isAtLeast(columns, columns));
  EXPECT_FALSE(isAtLeast(columns, one));
  EXPECT_TRUE(isAtLeast(one, fixed(1)));
  EXPECT_FALSE(isAtLeast(one, fixed(2)));
  EXPECT_FALSE(isAtLeast(columns, rows));
  EXPECT_TRUE(columns.isNonNegative());
  EXPECT_FALSE(subtract(columns, fixed(1))->isNonNegative());
  EXPECT_FALSE(subtract(fixed(0), columns)->isNonNegative());
  // What an index holds may be negative, and so may its multiples.
  EXPECT_FALSE(unknown.isNonNegative());
  EXPECT_FALSE(multiply(unknown, columns)->isNonNegative());
  EXPECT_TRUE(isAtLeast(*add(unknown, fixed(1)), unknown));
  EXPECT_FALSE(Extent().isNonNegative());
}

TEST_F(ExtentTest, NumbersThatDoNotFitHaveNoForm) {
  constexpr int64_t max = std::numeric_limits<int64_t>::max();
  EXPECT_FALSE(add(fixed(max), fixed(1)));
  EXPECT_FALSE(add(*add(columns, fixed(max)), fixed(1)));
  EXPECT_FALSE(multiply(*add(columns, fixed(max)), fixed(2)));
  EXPECT_FALSE(subtract(fixed(0), fixed(std::numeric_limits<int64_t>::min())));
}

} // namespace
