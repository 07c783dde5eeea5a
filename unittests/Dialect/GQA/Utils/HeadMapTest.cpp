//===- HeadMapTest.cpp - The head map against index enumeration -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random chains of views, evaluated element by element. GQA_TEST_SEED chooses
// other chains than the default ones.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/HeadMap.h"

#include "MapChecker.h"
#include "RandomChain.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Verifier.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

namespace {

unsigned getSeed() {
  const char *text = std::getenv("GQA_TEST_SEED");
  unsigned seed = text ? std::strtoul(text, nullptr, 10) : 20261122;
  std::printf("GQA_TEST_SEED=%u\n", seed);
  return seed;
}

Array transposeArray(const Array &array, ArrayRef<int64_t> permutation) {
  Array result;
  for (int64_t dim : permutation)
    result.shape.push_back(array.shape[dim]);
  for (size_t i = 0; i < array.elements.size(); ++i) {
    Index index = delinearize(i, result.shape), read(index.size());
    for (size_t dim = 0; dim < index.size(); ++dim)
      read[permutation[dim]] = index[dim];
    result.elements.push_back(array.elements[linearize(read, array.shape)]);
  }
  return result;
}

Array repeatArray(const Array &array, int64_t axis, int64_t factor) {
  Array result;
  result.shape = array.shape;
  result.shape[axis] *= factor;
  int64_t count = getNumElements(result.shape);
  for (int64_t i = 0; i < count; ++i) {
    Index index = delinearize(i, result.shape);
    index[axis] /= factor;
    result.elements.push_back(array.elements[linearize(index, array.shape)]);
  }
  return result;
}

/// True if some transpose and some repeat of `source` gives `value`.
bool isRepeatByEnumeration(const Array &value, const Array &source) {
  size_t rank = value.shape.size();
  if (rank != source.shape.size() || rank == 0 ||
      value.elements.size() <= source.elements.size() ||
      value.elements.size() % source.elements.size() != 0)
    return false;
  int64_t factor = value.elements.size() / source.elements.size();
  SmallVector<int64_t> permutation(rank);
  std::iota(permutation.begin(), permutation.end(), 0);
  do {
    for (size_t axis = 0; axis < rank; ++axis) {
      bool fits = true;
      for (size_t dim = 0; dim < rank; ++dim)
        fits &= value.shape[dim] ==
                source.shape[permutation[dim]] * (dim == axis ? factor : 1);
      if (fits && repeatArray(transposeArray(source, permutation), axis, factor)
                          .elements == value.elements)
        return true;
    }
  } while (std::next_permutation(permutation.begin(), permutation.end()));
  return false;
}

class HeadMapTest : public ::testing::Test {
protected:
  HeadMapTest() {
    context.loadDialect<GQADialect, arith::ArithDialect, func::FuncDialect,
                        linalg::LinalgDialect, tensor::TensorDialect,
                        tosa::TosaDialect>();
  }

  /// Checks `numChains` chains. At least `share` percent of the values must
  /// have a map to the start of their chain.
  void run(unsigned numChains, RandomChain::Options options, int64_t share);

  void checkRepeat(HeadMapAnalysis &analysis, const RandomChain &chain,
                   const RandomChain::Link &link);

  MLIRContext context;
  int64_t numValues = 0, numMapped = 0, numRepeats = 0, numFound = 0;
};

void HeadMapTest::checkRepeat(HeadMapAnalysis &analysis,
                              const RandomChain &chain,
                              const RandomChain::Link &link) {
  const RandomChain::Link &first = chain.getLinks().front();
  Reason why;
  FailureOr<RepeatForm> form = analysis.findRepeat(link.value, why);
  // Sound: what is found is a repeat in every world.
  if (succeeded(form)) {
    ++numFound;
    EXPECT_GT(form->factor, 1);
    auto source = llvm::find_if(chain.getLinks(), [&](const auto &candidate) {
      return candidate.value == form->source;
    });
    ASSERT_NE(source, chain.getLinks().end());
    EXPECT_EQ(form->casts.size(), link.numCasts - source->numCasts);
    for (auto [from, to] : llvm::zip_equal(source->worlds, link.worlds)) {
      Array repeated = repeatArray(transposeArray(from, form->permutation),
                                   form->axis, form->factor);
      EXPECT_EQ(repeated.shape[form->axis], form->numHeads * form->factor);
      EXPECT_EQ(repeated.elements, to.elements);
      // The shape after merging, and after splitting off extents of 1.
      std::vector<int64_t> shape = repeated.shape;
      if (!form->collapse.empty()) {
        std::vector<int64_t> collapsed, expanded(to.shape.size(), 1);
        for (const auto &group : form->collapse) {
          int64_t extent = 1;
          for (int64_t dim : group)
            extent *= shape[dim];
          collapsed.push_back(extent);
        }
        ASSERT_EQ(form->expand.size(), collapsed.size());
        ASSERT_EQ(form->kept.size(), collapsed.size());
        for (auto [kept, extent] : llvm::zip_equal(form->kept, collapsed))
          EXPECT_EQ(to.shape[kept], extent);
        for (auto [group, extent] : llvm::zip_equal(form->expand, collapsed)) {
          int64_t split = 1;
          for (int64_t dim : group)
            split *= to.shape[dim];
          EXPECT_EQ(split, extent);
        }
        shape = to.shape;
      }
      EXPECT_EQ(shape, to.shape);
    }
  }
  // Complete: a repeat of the chain's start is found, if the map reaches it.
  if (analysis.get(link.value)->source != first.value)
    return;
  bool isRepeat = true;
  for (auto [from, to] : llvm::zip_equal(first.worlds, link.worlds))
    isRepeat = isRepeat && isRepeatByEnumeration(to, from);
  if (!isRepeat)
    return;
  ++numRepeats;
  bool isStatic = cast<RankedTensorType>(link.value.getType()).hasStaticShape();
  if (isStatic) {
    EXPECT_TRUE(succeeded(form))
        << "a repeat is not found: " << getReasonCode(why).str();
  }
}

void HeadMapTest::run(unsigned numChains, RandomChain::Options options,
                      int64_t share) {
  unsigned seed = getSeed();
  int64_t numUnsettled = 0;
  for (unsigned i = 0; i < numChains; ++i) {
    RandomChain chain(&context, seed + i, options);
    ASSERT_TRUE(succeeded(verify(chain.getFunction()))) << seed + i;
    HeadMapAnalysis analysis;
    for (const RandomChain::Link &link : chain.getLinks()) {
      ++numValues;
      const HeadMapAnalysis::Entry *entry = analysis.get(link.value);
      ASSERT_NE(entry, nullptr);
      auto source = llvm::find_if(chain.getLinks(), [&](const auto &candidate) {
        return candidate.value == entry->source;
      });
      ASSERT_NE(source, chain.getLinks().end());
      numMapped += source == chain.getLinks().begin();
      for (auto [from, to] : llvm::zip_equal(source->worlds, link.worlds)) {
        // Elements of a later source are found by where they stand in it.
        Array start = from, target = to;
        if (source != chain.getLinks().begin()) {
          bool isUnique =
              getNumElements(from.shape) ==
              static_cast<int64_t>(
                  std::set<int64_t>(from.elements.begin(), from.elements.end())
                      .size());
          if (!isUnique)
            continue;
        }
        numUnsettled += !checkMap(entry->map, target, start);
      }
      checkRepeat(analysis, chain, link);
    }
    if (HasFailure()) {
      std::printf("chain with GQA_TEST_SEED=%u:\n", seed + i);
      std::fflush(stdout);
      chain.getFunction()->getParentOp()->print(llvm::outs());
      llvm::outs().flush();
      return;
    }
  }
  std::printf("values %ld, mapped to the start %ld, repeats %ld, found %ld, "
              "digits unsettled %ld\n",
              numValues, numMapped, numRepeats, numFound, numUnsettled);
  EXPECT_GE(numMapped * 100, numValues * share);
  EXPECT_LE(numUnsettled * 100, numValues * static_cast<int64_t>(5));
  EXPECT_GT(numRepeats, numChains / 100);
}

TEST_F(HeadMapTest, StaticChains) { run(10000, {}, 95); }

TEST_F(HeadMapTest, DynamicChains) {
  RandomChain::Options options;
  options.numWorlds = 3;
  options.hasDynamicDims = true;
  run(5000, options, 95);
}

TEST_F(HeadMapTest, LongChains) {
  RandomChain::Options options;
  options.maxSteps = 24;
  run(1000, options, 75);
}

} // namespace
