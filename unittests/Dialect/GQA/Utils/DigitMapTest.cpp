//===- DigitMapTest.cpp - The algebra of digits ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include "gtest/gtest.h"

#include <limits>

using namespace mlir;
using namespace mlir::gqa;

namespace {

constexpr int64_t kDynamic = ShapedType::kDynamic;

class DigitMapTest : public ::testing::Test {
protected:
  DigitMapTest() : module(ModuleOp::create(UnknownLoc::get(&context))) {
    // Block arguments serve as names of dynamic extents.
    Type index = IndexType::get(&context);
    for (int i = 0; i < 2; ++i)
      names.push_back(Extent::ofIndex(
          module->getBody()->addArgument(index, UnknownLoc::get(&context))));
  }

  static Extent fixed(int64_t size) { return Extent::fixed(size); }

  /// The map of a 1-D value with the digits of `extents`, merged.
  static DigitMap merge(ArrayRef<Extent> extents) {
    DigitMap map = *DigitMap::getIdentity(extents);
    DigitMap::Digits all;
    for (const DigitMap::Digits &dim : map.getValueDims())
      all.append(dim.begin(), dim.end());
    EXPECT_TRUE(succeeded(map.setValueDims({all}, {kDynamic})));
    return map;
  }
  static bool splits(DigitMap map, ArrayRef<Extent> extents) {
    return succeeded(map.split(map.getValueDim(0), extents));
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  SmallVector<Extent> names;
};

TEST_F(DigitMapTest, SplitsAlongDigits) {
  EXPECT_TRUE(splits(merge({fixed(6), fixed(4)}), {fixed(6), fixed(4)}));
  EXPECT_TRUE(
      splits(merge({fixed(6), fixed(4)}), {fixed(3), fixed(2), fixed(4)}));
  EXPECT_TRUE(splits(merge({fixed(6), fixed(4)}), {fixed(12), fixed(2)}));
  EXPECT_TRUE(splits(merge({fixed(6), fixed(4)}), {fixed(2), fixed(12)}));
  EXPECT_TRUE(splits(merge({fixed(24)}), {fixed(4), fixed(1), fixed(6)}));
}

TEST_F(DigitMapTest, DeclinesToCutAcrossDigits) {
  EXPECT_FALSE(splits(merge({fixed(6), fixed(4)}), {fixed(4), fixed(6)}));
  EXPECT_FALSE(splits(merge({fixed(6)}), {fixed(4), fixed(2)}));
  EXPECT_FALSE(splits(merge({fixed(6)}), {fixed(3)}));
  EXPECT_FALSE(splits(merge({fixed(6)}), {fixed(0), fixed(6)}));
}

TEST_F(DigitMapTest, DynamicExtentsAreEqualByName) {
  DigitMap map = merge({names[0], names[1]});
  EXPECT_TRUE(splits(map, {names[0], names[1]}));
  EXPECT_TRUE(splits(map, {names[0], Extent()}));
  EXPECT_TRUE(splits(map, {Extent(), names[1]}));
  EXPECT_FALSE(splits(map, {names[1], names[0]}));
  EXPECT_FALSE(splits(map, {Extent(), Extent()}));
  EXPECT_TRUE(splits(map, {Extent()}));
}

TEST_F(DigitMapTest, DynamicDigitsAreCutOnlyWhenAlone) {
  EXPECT_TRUE(splits(merge({names[0]}), {Extent(), fixed(8)}));
  EXPECT_TRUE(splits(merge({names[0]}), {fixed(8), Extent()}));
  EXPECT_TRUE(splits(merge({names[0], fixed(4)}), {Extent(), fixed(8)}));
  EXPECT_TRUE(splits(merge({fixed(4), names[0]}), {fixed(8), Extent()}));
  // 4 * n is a multiple of 8 with n = 2; n is not.
  EXPECT_FALSE(splits(merge({fixed(4), names[0]}), {Extent(), fixed(8)}));
  EXPECT_FALSE(splits(merge({names[0], fixed(4)}), {fixed(8), Extent()}));
}

TEST_F(DigitMapTest, RefinesWhatIsKnown) {
  DigitMap map = merge({names[0], fixed(4)});
  EXPECT_TRUE(succeeded(map.refine(map.getValueDim(0), 12)));
  EXPECT_EQ(map.getProduct(map.getSourceDims()[0]), 3);
  EXPECT_TRUE(failed(map.refine(map.getValueDim(0), 16)));
  DigitMap uneven = merge({names[0], fixed(4)});
  EXPECT_TRUE(failed(uneven.refine(uneven.getValueDim(0), 6)));
  EXPECT_TRUE(failed(uneven.refine(uneven.getValueDim(0), 0)));
}

TEST_F(DigitMapTest, OverflowIsNoProduct) {
  int64_t huge = std::numeric_limits<int64_t>::max();
  DigitMap map = merge({fixed(huge), fixed(huge)});
  EXPECT_FALSE(map.getProduct(map.getValueDim(0)).has_value());
  EXPECT_TRUE(failed(map.refine(map.getValueDim(0), huge)));
}

TEST_F(DigitMapTest, Classifies) {
  int64_t dim, factor;
  auto classify = [&](ArrayRef<Extent> low, ArrayRef<Extent> high) {
    DigitMap map = *DigitMap::getIdentity({fixed(5), fixed(8)});
    SmallVector<DigitMap::Digits> dims = map.getValueDims();
    for (const Extent &extent : low)
      dims[1].append(map.addRepeated(extent));
    for (const Extent &extent : high) {
      DigitMap::Digits digits = map.addRepeated(extent);
      dims[1].insert(dims[1].begin(), digits.begin(), digits.end());
    }
    EXPECT_TRUE(succeeded(map.setValueDims(dims, {kDynamic, kDynamic})));
    return map.classify(dim, factor);
  };
  EXPECT_EQ(classify({fixed(4)}, {}), RepeatKind::Interleave);
  EXPECT_EQ(dim, 1);
  EXPECT_EQ(factor, 4);
  EXPECT_EQ(classify({fixed(4), fixed(2)}, {}), RepeatKind::Interleave);
  EXPECT_EQ(factor, 8);
  EXPECT_EQ(classify({}, {fixed(4)}), RepeatKind::Tile);
  EXPECT_EQ(classify({fixed(2)}, {fixed(4)}), RepeatKind::Tile);
  EXPECT_EQ(classify({}, {}), RepeatKind::None);
  EXPECT_EQ(classify({fixed(1)}, {}), RepeatKind::None);
  EXPECT_EQ(classify({names[0]}, {}), RepeatKind::DynamicFactor);
}

TEST_F(DigitMapTest, NoElementsNoMap) {
  EXPECT_FALSE(DigitMap::getIdentity({fixed(4), fixed(0)}).has_value());
  EXPECT_TRUE(DigitMap::getIdentity({}).has_value());
}

} // namespace
