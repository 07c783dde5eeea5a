//===- Comparison.cpp - Results against references ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Comparison.h"

#include "gqa/Runtime/CallPlan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gqa::runtime {

/// Smaller slabs say too little about a root mean square.
static constexpr int64_t smallestSlab = 64;

namespace {
/// Sums of squares over one slab.
struct SlabSums {
  double error = 0, spread = 0;
  int64_t count = 0;

  double ratio() const {
    return count < smallestSlab || error == 0 ? 0.0 : std::sqrt(error / spread);
  }
};

/// Visits the elements in order and keeps the multi-index.
class Comparer {
public:
  Comparer(const HostTensor &actual, const ReferenceTensor &expected,
           bool isRandom)
      : actual(actual), expected(expected), isRandom(isRandom),
        slabs(expected.shape.size()) {
    // An empty tensor has no slabs, however large its other extents.
    if (expected.elementCount() == 0)
      slabs.clear();
    for (size_t axis = 0; axis < slabs.size(); ++axis)
      slabs[axis].resize(expected.shape[axis]);
  }

  Comparison run();

private:
  void compareInteger(size_t i);
  void compareReal(size_t i);
  void judge(double error, double bound);
  void addToSlabs(double error, double spread);
  void judgeSlabs();
  void advance();

  const HostTensor &actual;
  const ReferenceTensor &expected;
  bool isRandom;
  Comparison result;
  std::vector<int64_t> position;
  double errorSquares = 0, valueSquares = 0;
  SlabSums whole;
  std::vector<std::vector<SlabSums>> slabs;
};
} // namespace

/// `error` in units of `bound`, where 0/0 is no error at all.
static double ratioOf(double error, double bound) {
  if (error == 0)
    return 0;
  return bound > 0 ? error / bound : std::numeric_limits<double>::infinity();
}

void Comparer::judge(double error, double bound) {
  ++result.judged;
  const double ratio = ratioOf(error, bound);
  if (ratio > 1)
    ++result.failures;
  result.maxAbsoluteError = std::max(result.maxAbsoluteError, error);
  if (ratio > result.worstRatio || result.worstIndex.empty()) {
    result.worstRatio = ratio;
    result.boundThere = bound;
    result.worstIndex = position;
  }
}

void Comparer::compareInteger(size_t i) {
  const int64_t a = loadInteger(actual.dtype, actual.element(i));
  const int64_t e = expected.integers[i];
  judge(std::fabs(static_cast<double>(a) - static_cast<double>(e)) +
            (a != e ? 1.0 : 0.0),
        0.0);
}

void Comparer::addToSlabs(double error, double spread) {
  const auto add = [&](SlabSums &sums) {
    sums.error += error * error;
    sums.spread += spread * spread;
    ++sums.count;
  };
  add(whole);
  for (size_t axis = 0; axis < slabs.size(); ++axis)
    add(slabs[axis][position[axis]]);
}

void Comparer::compareReal(size_t i) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double a = loadFloat(actual.dtype, actual.element(i));
  // An exact value is one the type holds; a constant of another type is not.
  const double e = expected.reals[i];
  const double bound = expected.isExact() ? 0.0 : expected.bound[i];
  if (bound == infinity && std::isfinite(e))
    return;
  if (std::isnan(e) || std::isinf(e)) {
    const bool matches = std::isnan(a) || (std::isinf(e) && a == e);
    return judge(matches ? 0.0 : infinity, 0.0);
  }
  // What may round beyond the largest finite value may become infinite.
  if (std::isinf(a) && std::fabs(e) + bound >= largestFinite(actual.dtype) &&
      std::signbit(a) == std::signbit(e))
    return judge(0.0, bound);
  if (!std::isfinite(a))
    return judge(infinity, bound);
  const double error = std::fabs(a - e);
  judge(error, bound);
  errorSquares += error * error;
  valueSquares += e * e;
  if (isRandom && !expected.isExact())
    addToSlabs(error, expected.spread[i]);
}

void Comparer::advance() {
  for (size_t axis = position.size(); axis-- > 0;) {
    if (++position[axis] < expected.shape[axis])
      return;
    position[axis] = 0;
  }
}

void Comparer::judgeSlabs() {
  result.worstSlabRatio = whole.ratio();
  result.worstSlab = "the whole";
  for (size_t axis = 0; axis < slabs.size(); ++axis)
    for (size_t index = 0; index < slabs[axis].size(); ++index)
      if (slabs[axis][index].ratio() > result.worstSlabRatio) {
        result.worstSlabRatio = slabs[axis][index].ratio();
        result.worstSlab = concat("axis ", axis, " at ", index);
      }
}

Comparison Comparer::run() {
  result.elements = static_cast<int64_t>(actual.elementCount());
  position.assign(expected.shape.size(), 0);
  for (size_t i = 0; i < actual.elementCount(); ++i, advance()) {
    if (isInteger(actual.dtype))
      compareInteger(i);
    else
      compareReal(i);
  }
  result.relativeError = valueSquares > 0
                             ? std::sqrt(errorSquares / valueSquares)
                             : std::sqrt(errorSquares);
  if (isRandom)
    judgeSlabs();
  result.passed =
      result.failures == 0 && result.worstSlabRatio <= largestSlabRatio;
  return std::move(result);
}

Comparison compareWithReference(const HostTensor &actual,
                                const ReferenceTensor &expected,
                                bool isRandom) {
  if (actual.dtype != expected.dtype || actual.shape != expected.shape)
    fail(ErrorKind::InvalidArgument, "expected a result ",
         formatShape(expected.shape), " of ", dtypeName(expected.dtype),
         ", found ", formatShape(actual.shape), " of ",
         dtypeName(actual.dtype));
  return Comparer(actual, expected, isRandom).run();
}

ReferenceTensor expectApproximately(const HostTensor &expected, Dtype dtype,
                                    double tolerance) {
  ReferenceTensor reference;
  reference.dtype = dtype;
  reference.shape = expected.shape;
  const size_t count = expected.elementCount();
  if (isInteger(dtype)) {
    for (size_t i = 0; i < count; ++i)
      reference.integers.push_back(
          loadInteger(expected.dtype, expected.element(i)));
    return reference;
  }
  double largest = 0;
  for (size_t i = 0; i < count; ++i) {
    reference.reals.push_back(expected.real(i));
    if (std::isfinite(reference.reals.back()))
      largest = std::max(largest, std::fabs(reference.reals.back()));
  }
  for (double value : reference.reals) {
    const double bound = tolerance * (std::fabs(value) + largest);
    reference.bound.push_back(std::isfinite(bound) ? bound : 0.0f);
  }
  reference.spread = reference.bound;
  return reference;
}

} // namespace gqa::runtime
