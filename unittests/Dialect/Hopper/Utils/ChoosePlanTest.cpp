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

// Every head dimension that the kernels cover has a plan, and each one fits.
TEST(ChoosePlan, CoversAllHeadDims) {
  for (int64_t headDim = 16; headDim <= 256; headDim += 16)
    for (int64_t valueHeadDim = 16; valueHeadDim <= 256; valueHeadDim += 16)
      for (bool hasWindow : {false, true}) {
        std::optional<ForwardPlan> plan =
            choosePlan({headDim, valueHeadDim, /*groupSize=*/4, hasWindow});
        ASSERT_TRUE(plan) << headDim << " " << valueHeadDim;
        EXPECT_EQ(findPlanViolation(*plan), std::nullopt);
        EXPECT_EQ(plan->headDim, headDim);
        EXPECT_EQ(plan->valueHeadDim, valueHeadDim);
        EXPECT_GE(plan->blockN, 80);
      }
}

TEST(ChoosePlan, MeasuredShapes) {
  struct Shape {
    int64_t headDim, valueHeadDim;
    bool hasWindow;
    int64_t consumers, blockN, queryStages;
    bool lateWait;
  };
  for (Shape shape : {Shape{128, 128, true, 2, 128, 2, false},
                      Shape{128, 128, false, 3, 80, 2, false},
                      Shape{64, 64, true, 3, 128, 2, true},
                      Shape{64, 64, false, 3, 128, 2, true},
                      Shape{256, 256, true, 2, 80, 1, false},
                      Shape{256, 256, false, 2, 80, 1, false},
                      Shape{192, 192, true, 2, 112, 1, false},
                      Shape{192, 128, true, 2, 128, 1, false}}) {
    std::optional<ForwardPlan> plan =
        choosePlan({shape.headDim, shape.valueHeadDim, 4, shape.hasWindow});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->consumers, shape.consumers) << shape.headDim;
    EXPECT_EQ(plan->blockN, shape.blockN) << shape.headDim;
    EXPECT_EQ(plan->queryStages, shape.queryStages) << shape.headDim;
    EXPECT_EQ(plan->pingPong, shape.consumers == 2) << shape.headDim;
    EXPECT_EQ(plan->lateWait, shape.lateWait) << shape.headDim;
  }
}

// What takes registers leaves smaller blocks, or two consumers.
TEST(ChoosePlan, Registers) {
  auto getBlock = [](int64_t headDim, int64_t groupSize, bool hasLeftEdge,
                     bool hasMask) {
    std::optional<ForwardPlan> plan = choosePlan(
        {headDim, headDim, groupSize, hasLeftEdge, hasLeftEdge, hasMask});
    return std::pair(plan->consumers, plan->blockN);
  };
  using Block = std::pair<int64_t, int64_t>;
  EXPECT_EQ(getBlock(64, 6, false, false), Block(3, 96));
  EXPECT_EQ(getBlock(64, 8, true, false), Block(3, 96));
  EXPECT_EQ(getBlock(64, 8, false, true), Block(3, 64));
  EXPECT_EQ(getBlock(128, 6, false, false), Block(3, 64));
  EXPECT_EQ(getBlock(128, 6, true, false), Block(2, 128));
  EXPECT_EQ(getBlock(128, 4, false, true), Block(2, 128));
  EXPECT_EQ(getBlock(256, 4, false, true), Block(2, 48));
}

TEST(ChoosePlan, NotCovered) {
  EXPECT_FALSE(choosePlan({40, 40, 1, false}));
  EXPECT_FALSE(choosePlan({272, 272, 1, false}));
  EXPECT_FALSE(choosePlan({128, 0, 1, false}));
  EXPECT_FALSE(choosePlan({128, 128, 0, false}));
  // A group of 129 heads does not fit into 128 rows, which a window leaves.
  EXPECT_TRUE(choosePlan({128, 128, 128, true}));
  EXPECT_FALSE(choosePlan({128, 128, 129, true}));
}

} // namespace
