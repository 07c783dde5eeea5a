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
    int64_t consumers, blockN;
    bool pingPong;
  };
  for (Shape shape :
       {Shape{128, 128, true, 2, 128, true},
        Shape{128, 128, false, 2, 176, true},
        Shape{64, 64, true, 3, 128, false}, Shape{64, 64, false, 3, 128, false},
        Shape{256, 256, true, 2, 80, false},
        Shape{256, 256, false, 2, 80, false},
        Shape{192, 192, true, 2, 112, false},
        Shape{192, 128, true, 2, 128, false}}) {
    std::optional<ForwardPlan> plan =
        choosePlan({shape.headDim, shape.valueHeadDim, 4, shape.hasWindow});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->consumers, shape.consumers) << shape.headDim;
    EXPECT_EQ(plan->blockN, shape.blockN) << shape.headDim;
    EXPECT_EQ(plan->pingPong, shape.pingPong) << shape.headDim;
  }
}

TEST(ChoosePlan, NotCovered) {
  EXPECT_FALSE(choosePlan({40, 40, 1, false}));
  EXPECT_FALSE(choosePlan({272, 272, 1, false}));
  EXPECT_FALSE(choosePlan({128, 0, 1, false}));
  EXPECT_FALSE(choosePlan({128, 128, 0, false}));
  // A group of 129 heads does not fit into 128 rows.
  EXPECT_TRUE(choosePlan({128, 128, 128, false}));
  EXPECT_FALSE(choosePlan({128, 128, 129, false}));
}

} // namespace
