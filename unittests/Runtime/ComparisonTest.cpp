//===- ComparisonTest.cpp - Tests of comparisons --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Comparison.h"
#include "AttentionCases.h"

using namespace gqa::runtime;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

ReferenceTensor expecting(std::vector<double> values, float bound) {
  ReferenceTensor expected;
  expected.dtype = Dtype::F16;
  expected.shape = {static_cast<int64_t>(values.size())};
  expected.bound.assign(values.size(), bound);
  expected.spread.assign(values.size(), bound);
  expected.reals = std::move(values);
  return expected;
}

Comparison compare(const std::vector<double> &actual,
                   const ReferenceTensor &expected, bool isRandom = false) {
  return compareWithReference(
      AttentionCase::tensorOf(expected.dtype,
                              {static_cast<int64_t>(actual.size())}, actual),
      expected, isRandom);
}

TEST(ComparisonTest, BoundsDecide) {
  const ReferenceTensor expected = expecting({1, 2, 3}, 0.25f);
  EXPECT_TRUE(compare({1.25, 2, 2.75}, expected).passed);
  const Comparison result = compare({1, 2.5, 3}, expected);
  EXPECT_FALSE(result.passed);
  EXPECT_EQ(result.failures, 1);
  EXPECT_EQ(result.judged, 3);
  EXPECT_EQ(result.maxAbsoluteError, 0.5);
  EXPECT_EQ(result.worstRatio, 2.0);
  EXPECT_EQ(result.worstIndex, (std::vector<int64_t>{1}));
  EXPECT_NEAR(result.relativeError, 0.5 / std::sqrt(14.0), 1e-15);
}

TEST(ComparisonTest, ExactValuesAreExact) {
  ReferenceTensor expected = expecting({1, 0}, 0);
  EXPECT_TRUE(compare({1, -0.0}, expected).passed);
  EXPECT_FALSE(compare({1.001, 0}, expected).passed);
  expected.bound.clear();
  expected.spread.clear();
  EXPECT_TRUE(compare({1, 0}, expected).passed);
  EXPECT_FALSE(compare({1, 1e-6}, expected, true).passed);
}

TEST(ComparisonTest, NotFiniteValues) {
  const double nan = std::nan("");
  const ReferenceTensor expected =
      expecting({nan, infinity, -infinity, 65500, 1}, 10);
  EXPECT_TRUE(
      compare({nan, infinity, -infinity, infinity, 1}, expected).passed);
  EXPECT_TRUE(compare({nan, nan, nan, 65504, 1}, expected).passed);
  const auto failuresOf = [&](const std::vector<double> &actual) {
    return compare(actual, expected).failures;
  };
  EXPECT_EQ(failuresOf({0, infinity, -infinity, 65504, 1}), 1);
  EXPECT_EQ(failuresOf({nan, -infinity, infinity, 65504, 1}), 2);
  EXPECT_EQ(failuresOf({nan, 65504, -65504, 65504, 1}), 2);
  EXPECT_EQ(failuresOf({nan, nan, nan, -infinity, 1}), 1);
  EXPECT_EQ(failuresOf({nan, nan, nan, 65504, nan}), 1);
  EXPECT_EQ(failuresOf({nan, nan, nan, 65504, infinity}), 1);
}

TEST(ComparisonTest, UnknownElementsAreNotJudged) {
  ReferenceTensor expected = expecting({0, 1}, 0.5f);
  expected.bound[0] = std::numeric_limits<float>::infinity();
  const Comparison result = compare({99, 1}, expected);
  EXPECT_TRUE(result.passed);
  EXPECT_EQ(result.judged, 1);
  EXPECT_EQ(result.elements, 2);
}

// Errors of a quarter of the worst case everywhere are no honest rounding.
TEST(ComparisonTest, SlabsFindWhatHidesBelowTheBound) {
  ReferenceTensor expected = expecting(std::vector<double>(128, 1.0), 1.0f);
  expected.spread.assign(128, 0.05f);
  const std::vector<double> actual(128, 1.25);
  EXPECT_TRUE(compare(actual, expected, false).passed);
  const Comparison result = compare(actual, expected, true);
  EXPECT_FALSE(result.passed);
  EXPECT_EQ(result.failures, 0);
  EXPECT_NEAR(result.worstSlabRatio, 5.0, 1e-5);
}

TEST(ComparisonTest, OneBadSlab) {
  ReferenceTensor expected = expecting(std::vector<double>(256, 1.0), 1.0f);
  expected.shape = {2, 128};
  expected.spread.assign(256, 0.05f);
  HostTensor actual = HostTensor::zeros(Dtype::F16, {2, 128});
  for (size_t i = 0; i < 256; ++i)
    storeFloat(Dtype::F16, actual.element(i), i < 128 ? 1.0 : 1.1875);
  const Comparison result = compareWithReference(actual, expected, true);
  EXPECT_FALSE(result.passed);
  EXPECT_EQ(result.worstSlab, "axis 0 at 1");
}

TEST(ComparisonTest, Integers) {
  ReferenceTensor expected;
  expected.dtype = Dtype::I64;
  expected.shape = {2};
  // Doubles cannot tell these apart.
  expected.integers = {int64_t{1} << 60, 7};
  HostTensor actual = HostTensor::zeros(Dtype::I64, {2});
  storeInteger(Dtype::I64, actual.element(0), int64_t{1} << 60);
  storeInteger(Dtype::I64, actual.element(1), 7);
  EXPECT_TRUE(compareWithReference(actual, expected, true).passed);
  storeInteger(Dtype::I64, actual.element(0), (int64_t{1} << 60) + 1);
  EXPECT_FALSE(compareWithReference(actual, expected, true).passed);
}

TEST(ComparisonTest, Shapes) {
  EXPECT_EQ(messageOf([] { compare({1, 2}, expecting({1, 2, 3}, 1)); }),
            "expected a result 3 of f16, found 2 of f16");
}

TEST(ComparisonTest, Files) {
  const HostTensor file =
      AttentionCase::tensorOf(Dtype::F32, {3}, {1, -4, infinity});
  const ReferenceTensor expected = expectApproximately(file, Dtype::F16, 0.01);
  EXPECT_TRUE(compare({1.04, -4.07, infinity}, expected).passed);
  EXPECT_FALSE(compare({1.06, -4, infinity}, expected).passed);
  EXPECT_FALSE(compare({1, -4.09, infinity}, expected).passed);
  EXPECT_FALSE(compare({1, -4, 60000}, expected).passed);
}

} // namespace
