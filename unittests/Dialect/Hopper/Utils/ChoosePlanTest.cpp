//===- ChoosePlanTest.cpp - Tests of the plans of all shapes --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/ChoosePlan.h"

#include <gtest/gtest.h>

using namespace mlir::gqa::hopper;

namespace {

// Every head dimension that the kernels cover has plans, each one fits, and any
// number of keys meets the limit of one.
TEST(ChoosePlans, CoverAllHeadDims) {
  for (int64_t headDim = 16; headDim <= 256; headDim += 16)
    for (int64_t valueHeadDim = 16; valueHeadDim <= 256; valueHeadDim += 16)
      for (bool hasWindow : {false, true}) {
        std::vector<PlanChoice> choices =
            choosePlans({headDim, valueHeadDim, /*groupSize=*/4, hasWindow});
        ASSERT_FALSE(choices.empty()) << headDim << " " << valueHeadDim;
        int64_t limit = 0;
        for (const auto &[plan, mostKeys] : choices) {
          EXPECT_EQ(findPlanViolation(plan), std::nullopt);
          EXPECT_EQ(plan.headDim, headDim);
          EXPECT_EQ(plan.valueHeadDim, valueHeadDim);
          EXPECT_GE(plan.blockN, 64);
          if (mostKeys) {
            EXPECT_GT(*mostKeys, limit);
            limit = *mostKeys;
          }
        }
        EXPECT_EQ(choices.back().mostKeys, std::nullopt);
      }
}

static std::string toString(const std::vector<PlanChoice> &choices) {
  std::string text;
  for (const auto &[plan, mostKeys] : choices) {
    text += std::to_string(plan.consumers) + "x" + std::to_string(plan.blockN) +
            ", " + std::to_string(plan.stages) + "+" +
            std::to_string(plan.queryStages) + (plan.pingPong ? " turns" : "") +
            (plan.lateWait ? " late" : "");
    text += mostKeys ? " up to " + std::to_string(*mostKeys) + "; " : "";
  }
  return text;
}

// Consumers x keys of a block, stages of keys + of queries. The table has
// these.
TEST(ChoosePlans, MeasuredShapes) {
  auto choose = [](int64_t headDim, bool hasWindow) {
    return toString(choosePlans({headDim, headDim, 4, hasWindow}));
  };
  EXPECT_EQ(choose(128, true), "2x128, 2+2 turns up to 4096; 3x80, 3+2");
  EXPECT_EQ(choose(128, false), "2x128, 2+2 turns up to 1024; 3x80, 3+2");
  EXPECT_EQ(choose(96, false), "2x128, 2+2 up to 1024; 3x96, 3+1");
  EXPECT_EQ(choose(96, true), "3x80, 3+2");
  EXPECT_EQ(choose(64, true), "3x128, 3+2 late");
  EXPECT_EQ(choose(192, false), "2x64, 2+2 up to 512; 2x80, 2+2 turns");
  EXPECT_EQ(choose(256, true), "2x64, 2+1 turns");
}

// What no table has: rules.
TEST(ChoosePlans, OtherShapes) {
  auto choose = [](int64_t headDim, int64_t valueHeadDim, bool hasWindow) {
    return toString(choosePlans({headDim, valueHeadDim, 4, hasWindow}));
  };
  EXPECT_EQ(choose(112, 112, true), "2x128, 2+2 turns up to 4096; 3x80, 3+2");
  EXPECT_EQ(choose(80, 80, false), "2x128, 2+2 turns up to 1024; 3x80, 3+2");
  for (bool hasWindow : {true, false}) {
    EXPECT_EQ(choose(48, 48, hasWindow), "3x128, 3+2 late");
    EXPECT_EQ(choose(192, 128, hasWindow), "2x96, 2+2 turns");
    EXPECT_EQ(choose(224, 224, hasWindow), "2x64, 2+1 turns");
  }
}

// What takes registers leaves smaller blocks, or two consumers.
TEST(ChoosePlans, Registers) {
  auto choose = [](int64_t headDim, int64_t groupSize, bool hasLeftEdge,
                   bool hasMask) {
    return toString(choosePlans(
        {headDim, headDim, groupSize, hasLeftEdge, hasLeftEdge, hasMask}));
  };
  EXPECT_EQ(choose(64, 6, false, false), "3x96, 3+2 late");
  EXPECT_EQ(choose(64, 8, true, false), "3x96, 3+2 late");
  EXPECT_EQ(choose(64, 8, false, true), "3x64, 3+2 late");
  EXPECT_EQ(choose(128, 6, false, false), "2x128, 2+2 turns");
  EXPECT_EQ(choose(128, 4, true, false), "2x128, 2+2 turns");
  EXPECT_EQ(choose(128, 4, false, true), "2x96, 2+2 turns");
  EXPECT_EQ(choose(192, 4, false, true), "2x64, 2+2 turns");
  EXPECT_EQ(choose(256, 4, false, true), "2x32, 2+2 turns");
}

TEST(ChoosePlans, NotCovered) {
  EXPECT_TRUE(choosePlans({40, 40, 1, false}).empty());
  EXPECT_TRUE(choosePlans({272, 272, 1, false}).empty());
  EXPECT_TRUE(choosePlans({128, 0, 1, false}).empty());
  EXPECT_TRUE(choosePlans({128, 128, 0, false}).empty());
  // A group of 129 heads does not fit into 128 rows, which two consumers have.
  EXPECT_FALSE(choosePlans({128, 128, 128, true}).empty());
  EXPECT_TRUE(choosePlans({128, 128, 129, true}).empty());
}

} // namespace
