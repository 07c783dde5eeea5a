//===- AxisFactorsTest.cpp - Chains of reshapes and transposes ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random chains are compared with what they do to an array of numbers.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/AxisFactors.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"

#include <numeric>
#include <random>

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// A row-major array of numbers.
struct Array {
  explicit Array(ArrayRef<int64_t> shape) : shape(shape) {
    elements.resize(ShapedType::getNumElements(shape));
    std::iota(elements.begin(), elements.end(), 0);
  }

  void permute(ArrayRef<int64_t> permutation) {
    SmallVector<int64_t> newShape = applyPermutation(shape, permutation);
    SmallVector<int64_t> oldStrides = computeStrides(shape);
    SmallVector<int64_t> newStrides = computeStrides(newShape);
    SmallVector<int64_t> moved;
    for (size_t i = 0; i < elements.size(); ++i) {
      SmallVector<int64_t> position = delinearize(i, newStrides);
      int64_t from = 0;
      for (auto [axis, coordinate] : llvm::enumerate(position))
        from += coordinate * oldStrides[permutation[axis]];
      moved.push_back(elements[from]);
    }
    shape = newShape;
    elements = moved;
  }

  bool operator==(const Array &other) const {
    return shape == other.shape && elements == other.elements;
  }

  SmallVector<int64_t> shape;
  SmallVector<int64_t> elements;
};

using Random = std::mt19937;

int64_t pick(Random &random, int64_t low, int64_t high) {
  return std::uniform_int_distribution<int64_t>(low, high)(random);
}

SmallVector<Extent> toExtents(ArrayRef<int64_t> shape) {
  return llvm::map_to_vector(shape,
                             [](int64_t size) { return Extent::fixed(size); });
}

/// Joins random neighbours of `array`.
SmallVector<ReassociationIndices> collapse(Random &random, Array &array) {
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> shape;
  for (int64_t i = 0, rank = array.shape.size(); i < rank; ++i) {
    if (i == 0 || pick(random, 0, 1)) {
      groups.emplace_back();
      shape.push_back(1);
    }
    groups.back().push_back(i);
    shape.back() *= array.shape[i];
  }
  array.shape = shape;
  return groups;
}

/// Splits axes of `array` at random divisors; inserts axes of extent 1.
SmallVector<ReassociationIndices> expand(Random &random, Array &array) {
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> shape;
  for (int64_t extent : array.shape) {
    ReassociationIndices &group = groups.emplace_back();
    auto add = [&](int64_t size) {
      group.push_back(shape.size());
      shape.push_back(size);
    };
    for (int64_t divisor : {2, 3})
      if (extent % divisor == 0 && pick(random, 0, 2) == 0) {
        add(divisor);
        extent /= divisor;
      }
    if (pick(random, 0, 4) == 0)
      add(1);
    add(extent);
  }
  array.shape = shape;
  return groups;
}

/// `source` after `steps`, each of which must say its shape.
void apply(AxisFactors &factors, ArrayRef<AxisFactors::Step> steps,
           Array &array) {
  for (const AxisFactors::Step &step : steps) {
    SmallVector<int64_t> shape = factors.getShape(step.axes);
    if (step.kind == AxisFactors::StepKind::Transpose) {
      array.permute(step.permutation);
    } else {
      bool expands = step.kind == AxisFactors::StepKind::Expand;
      ArrayRef<int64_t> longer = expands ? shape : array.shape;
      ArrayRef<int64_t> shorter = expands ? array.shape : shape;
      ASSERT_EQ(step.reassociation.size(), shorter.size());
      int64_t next = 0;
      for (auto [group, extent] :
           llvm::zip_equal(step.reassociation, shorter)) {
        int64_t product = 1;
        for (int64_t axis : group) {
          ASSERT_EQ(axis, next++);
          product *= longer[axis];
        }
        ASSERT_EQ(product, extent);
      }
      ASSERT_EQ(next, static_cast<int64_t>(longer.size()));
      array.shape = shape;
    }
    ASSERT_EQ(array.shape, shape);
  }
}

bool hasTranspose(ArrayRef<AxisFactors::Step> steps) {
  return llvm::any_of(steps, [](const AxisFactors::Step &step) {
    return step.kind == AxisFactors::StepKind::Transpose;
  });
}

TEST(AxisFactorsTest, RandomChains) {
  unsigned numReshapes = 0, numTransposes = 0, numRefused = 0;
  for (unsigned seed = 0; seed < 4000; ++seed) {
    Random random(seed);
    SmallVector<int64_t> shape;
    for (int64_t i = pick(random, 1, 4); i > 0; --i)
      shape.push_back(
          std::array<int64_t, 6>{1, 2, 3, 4, 6, 5}[pick(random, 0, 5)]);
    Array source(shape);
    Array value = source;
    AxisFactors factors(toExtents(shape));
    bool refused = false;
    for (int64_t i = pick(random, 1, 6); i > 0 && !refused; --i) {
      if (value.shape.size() > 7)
        break;
      switch (pick(random, 0, 2)) {
      case 0: {
        SmallVector<int64_t> permutation(value.shape.size());
        std::iota(permutation.begin(), permutation.end(), 0);
        std::shuffle(permutation.begin(), permutation.end(), random);
        value.permute(permutation);
        factors.permute(permutation);
        break;
      }
      case 1:
        EXPECT_TRUE(succeeded(factors.collapse(collapse(random, value))));
        break;
      default: {
        SmallVector<ReassociationIndices> groups = expand(random, value);
        refused = failed(factors.expand(groups, toExtents(value.shape)));
      }
      }
    }
    if (refused) {
      ++numRefused;
      continue;
    }
    SCOPED_TRACE(seed);
    bool isReshape = factors.isReshape();
    // No data moves exactly when the elements are in the same order.
    EXPECT_EQ(isReshape, source.elements == value.elements);
    SmallVector<AxisFactors::Step> steps = factors.getSteps();
    EXPECT_EQ(hasTranspose(steps), !isReshape);
    if (isReshape && source.shape == value.shape) {
      EXPECT_TRUE(steps.empty());
    }
    Array rebuilt = source;
    apply(factors, steps, rebuilt);
    EXPECT_EQ(rebuilt, value);
    ++(isReshape ? numReshapes : numTransposes);
    if (HasFailure())
      return;
  }
  // The generator reaches all cases.
  EXPECT_GT(numReshapes, 500u);
  EXPECT_GT(numTransposes, 500u);
  EXPECT_GT(numRefused, 50u);
}

/// Dynamic extents of different names.
struct NamedExtents {
  NamedExtents() {
    Type index = IndexType::get(&context);
    for (Extent *extent : {&batch, &rows, &other})
      *extent =
          Extent::ofIndex(block.addArgument(index, UnknownLoc::get(&context)));
  }

  MLIRContext context;
  Block block;
  Extent batch, rows, other;
};

TEST(AxisFactorsTest, SymbolsAreEqualToThemselvesOnly) {
  NamedExtents names;
  SmallVector<Extent> shape = {names.batch, names.rows, Extent::fixed(8)};
  AxisFactors same(shape);
  ASSERT_TRUE(succeeded(same.collapse({{0, 1}, {2}})));
  ASSERT_TRUE(succeeded(same.expand({{0, 1}, {2}}, shape)));
  EXPECT_TRUE(same.getSteps().empty());

  AxisFactors other(shape);
  ASSERT_TRUE(succeeded(other.collapse({{0, 1}, {2}})));
  EXPECT_TRUE(failed(other.expand(
      {{0, 1}, {2}}, {names.other, names.batch, Extent::fixed(8)})));
}

TEST(AxisFactorsTest, RestIsKnownBesideStaticExtents) {
  // [4, B] -> [4 B] -> [4, X]: X is B; but with 0 for 4 it need not be.
  NamedExtents names;
  for (int64_t size : {4, 0}) {
    AxisFactors factors({Extent::fixed(size), names.batch});
    ASSERT_TRUE(succeeded(factors.collapse({{0, 1}})));
    LogicalResult expanded =
        factors.expand({{0, 1}}, {Extent::fixed(size), names.other});
    EXPECT_EQ(succeeded(expanded), size == 4);
  }
}

TEST(AxisFactorsTest, ProductsThatOverflowAreRefused) {
  int64_t big = int64_t(1) << 40;
  AxisFactors factors({Extent::fixed(big), Extent::fixed(big)});
  EXPECT_TRUE(failed(factors.collapse({{0, 1}})));
  EXPECT_EQ(factors.getValueAxes().size(), 2u);
  AxisFactors zero(ArrayRef<Extent>(Extent::fixed(0)));
  EXPECT_TRUE(
      succeeded(zero.expand({{0, 1, 2}}, {Extent::fixed(big), Extent::fixed(0),
                                          Extent::fixed(big)})));
  AxisFactors split(ArrayRef<Extent>(Extent::fixed(0)));
  EXPECT_TRUE(
      failed(split.expand({{0, 1}}, {Extent::fixed(big), Extent::fixed(big)})));
}

} // namespace
