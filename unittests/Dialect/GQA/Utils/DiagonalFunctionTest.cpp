//===- DiagonalFunctionTest.cpp - Functions of column minus row -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/DiagonalFunction.h"

#include "gtest/gtest.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace mlir;
using namespace mlir::gqa;

namespace {

using Relation = DiagonalFunction::Relation;

bool holds(Relation relation, int64_t value) {
  switch (relation) {
  case Relation::Equal:
    return value == 0;
  case Relation::NotEqual:
    return value != 0;
  case Relation::Less:
    return value < 0;
  case Relation::LessEqual:
    return value <= 0;
  }
  return false;
}

constexpr Relation kRelations[] = {Relation::Equal, Relation::NotEqual,
                                   Relation::Less, Relation::LessEqual};

TEST(DiagonalFunctionTest, ComparesLikeIntegers) {
  for (Relation relation : kRelations)
    for (int64_t factor : {-7, -2, -1, 1, 2, 3})
      for (int64_t summand = -9; summand <= 9; ++summand) {
        std::optional<DiagonalFunction> function =
            DiagonalFunction::compare(relation, factor, summand);
        ASSERT_TRUE(function.has_value());
        for (int64_t t = -20; t <= 20; ++t)
          EXPECT_EQ((*function)(t), holds(relation, factor * t + summand))
              << factor << " * " << t << " + " << summand;
      }
}

TEST(DiagonalFunctionTest, DeclinesWhatNoIndexCouldBe) {
  EXPECT_FALSE(DiagonalFunction::compare(Relation::Less, 0, 1).has_value());
  EXPECT_FALSE(DiagonalFunction::compare(Relation::Less, 1, int64_t(1) << 60)
                   .has_value());
  EXPECT_FALSE(DiagonalFunction::compare(
                   Relation::Less, std::numeric_limits<int64_t>::min() + 1, 0)
                   .has_value());
}

/// A random condition, as the function and as what it is by definition.
struct Condition {
  DiagonalFunction function;
  std::function<bool(int64_t)> definition;
};

class RandomCondition {
public:
  explicit RandomCondition(unsigned seed) : random(seed) {}

  Condition make(int depth) {
    int choice = depth == 0 ? 0 : pick(0, 4);
    if (choice <= 1)
      return makeComparison();
    Condition a = make(depth - 1);
    if (choice == 2) {
      DiagonalFunction function = DiagonalFunction::combine(
          {&a.function}, [](ArrayRef<double> v) { return v[0] == 0; });
      return {function, [f = a.definition](int64_t t) { return !f(t); }};
    }
    Condition b = make(depth - 1);
    bool isAnd = choice == 3;
    DiagonalFunction function = DiagonalFunction::combine(
        {&a.function, &b.function}, [isAnd](ArrayRef<double> v) {
          bool x = v[0] != 0, y = v[1] != 0;
          return isAnd ? x && y : x || y;
        });
    return {function, [f = a.definition, g = b.definition, isAnd](int64_t t) {
              return isAnd ? f(t) && g(t) : f(t) || g(t);
            }};
  }

  int pick(int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  }

private:
  Condition makeComparison() {
    Relation relation = kRelations[pick(0, 3)];
    int64_t factor = pick(0, 1) ? pick(1, 3) : -pick(1, 3);
    int64_t summand = pick(-8, 8);
    return {*DiagonalFunction::compare(relation, factor, summand),
            [=](int64_t t) { return holds(relation, factor * t + summand); }};
  }

  std::mt19937 random;
};

TEST(DiagonalFunctionTest, FindsExactlyTheBandsOfRandomConditions) {
  int numBands = 0, numOthers = 0;
  for (unsigned seed = 0; seed < 4000; ++seed) {
    RandomCondition source(seed);
    Condition condition = source.make(3);
    int64_t rows = source.pick(1, 7), columns = source.pick(1, 7);
    int64_t first = 1 - rows, last = columns - 1;
    std::optional<DiagonalBand> band = condition.function.findBand(
        first, last, [](double value) { return value != 0; });
    // Of the matrix, entry by entry: is there a band that shows the same?
    auto shows = [&](const DiagonalBand &band, int64_t t) {
      return (!band.first || t >= *band.first) &&
             (!band.last || t <= *band.last);
    };
    std::vector<int64_t> shown;
    for (int64_t t = first; t <= last; ++t) {
      EXPECT_EQ(condition.function(t) != 0, condition.definition(t)) << seed;
      if (condition.definition(t))
        shown.push_back(t);
    }
    bool isInterval = !shown.empty() && shown.back() - shown.front() + 1 ==
                                            static_cast<int64_t>(shown.size());
    ASSERT_EQ(band.has_value(), isInterval) << seed;
    ++(isInterval ? numBands : numOthers);
    if (!band)
      continue;
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t column = 0; column < columns; ++column)
        EXPECT_EQ(shows(*band, column - row),
                  condition.definition(column - row))
            << seed;
    // An end of the matrix is no limit.
    EXPECT_EQ(band->first.has_value(), shown.front() != first) << seed;
    EXPECT_EQ(band->last.has_value(), shown.back() != last) << seed;
  }
  // Both outcomes were seen.
  EXPECT_GT(numBands, 500);
  EXPECT_GT(numOthers, 500);
}

TEST(DiagonalFunctionTest, KeepsNumbersApart) {
  // 0 up to the diagonal, -inf after it, times 2, as a mask would be.
  DiagonalFunction after =
      *DiagonalFunction::compare(Relation::Less, /*factor=*/-1, 0);
  DiagonalFunction mask = DiagonalFunction::combine(
      {&after}, [](ArrayRef<double> v) { return v[0] != 0 ? -HUGE_VAL : 0; });
  EXPECT_EQ(mask.getPieces().size(), 2u);
  EXPECT_EQ(mask(0), 0);
  EXPECT_EQ(mask(1), -HUGE_VAL);
  std::optional<DiagonalBand> band =
      mask.findBand(-4, 4, [](double value) { return value == 0; });
  ASSERT_TRUE(band.has_value());
  EXPECT_FALSE(band->first.has_value());
  EXPECT_EQ(band->last, 0);
}

} // namespace
