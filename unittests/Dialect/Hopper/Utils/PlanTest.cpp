//===- PlanTest.cpp - Tests of the model of an SM -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/Plan.h"

#include <gtest/gtest.h>

using namespace mlir::gqa::hopper;

namespace {

ForwardPlan makePlan(int64_t headDim, int64_t blockN, int64_t consumers) {
  ForwardPlan plan;
  plan.headDim = plan.valueHeadDim = headDim;
  plan.blockN = blockN;
  plan.consumers = consumers;
  return plan;
}

// What ptxas compiles without spills, and the next larger tile, with which it
// spills or serialises the products (ptxas 13.0).
TEST(Plan, MeasuredLimits) {
  struct Limit {
    int64_t headDim, consumers, fits, spills;
  };
  for (Limit limit : {Limit{128, 2, 192, 208}, Limit{64, 3, 128, 144},
                      Limit{128, 3, 64, 96}}) {
    EXPECT_EQ(
        findPlanViolation(makePlan(limit.headDim, limit.fits, limit.consumers)),
        std::nullopt);
    std::optional<std::string> violation = findPlanViolation(
        makePlan(limit.headDim, limit.spills, limit.consumers));
    ASSERT_TRUE(violation);
    EXPECT_NE(violation->find("registers a thread"), std::string::npos)
        << *violation;
  }
}

// One mailbox to the producer and one to the consumers, each stage of which has
// twelve words and two barriers.
constexpr int64_t kMailboxBytes = 3 * (12 * 4 + 16);

TEST(Plan, SharedMemory) {
  EXPECT_EQ(makePlan(128, 128, 2).getSharedBytes(), 163920 + kMailboxBytes);
  EXPECT_EQ(makePlan(128, 176, 2).getSharedBytes(), 213072 + kMailboxBytes);
  EXPECT_EQ(makePlan(64, 128, 3).getSharedBytes(), 90192 + kMailboxBytes);
  EXPECT_EQ(makePlan(256, 80, 2).getSharedBytes(), 229456 + kMailboxBytes);
  EXPECT_EQ(findPlanViolation(makePlan(256, 80, 2)), std::nullopt);
  EXPECT_EQ(findPlanViolation(makePlan(256, 96, 2)),
            "expects at most 232448 bytes of shared memory, but got 262416");
  // 96 columns are stored as 128.
  EXPECT_EQ(makePlan(96, 128, 2).getSharedBytes(),
            makePlan(128, 128, 2).getSharedBytes());
}

// A second stage of queries is a tile of theirs and two barriers more.
TEST(Plan, QueryStages) {
  for (int64_t headDim : {64, 128})
    for (int64_t consumers : {1, 2, 3}) {
      ForwardPlan plan = makePlan(headDim, 64, consumers);
      EXPECT_EQ(plan.queryStages, 1);
      int64_t bytes = plan.getSharedBytes();
      plan.queryStages = 2;
      EXPECT_EQ(plan.getSharedBytes(),
                bytes + plan.getBlockM() * headDim * 2 + 16);
      EXPECT_EQ(findPlanViolation(plan), std::nullopt);
    }
  // Those of a different head dimension than the values'.
  ForwardPlan plan = makePlan(128, 128, 2);
  plan.headDim = 192;
  int64_t bytes = plan.getSharedBytes();
  plan.queryStages = 2;
  EXPECT_EQ(plan.getSharedBytes(), bytes + 128 * 192 * 2 + 16);
}

TEST(Plan, QueryStagesBeyondSharedMemory) {
  ForwardPlan plan = makePlan(128, 176, 2);
  EXPECT_EQ(findPlanViolation(plan), std::nullopt);
  plan.queryStages = 2;
  EXPECT_EQ(findPlanViolation(plan),
            "expects at most 232448 bytes of shared memory, but got 246048");
}

TEST(Plan, ProbabilitiesInSharedMemory) {
  ForwardPlan plan = makePlan(64, 192, 3);
  EXPECT_TRUE(findPlanViolation(plan));
  plan.probabilities = PlanProbabilities::InShared;
  EXPECT_EQ(findPlanViolation(plan), std::nullopt);
  EXPECT_EQ(plan.getSharedBytes(),
            24576 + 4 * 24576 + 192 * 192 * 2 + 96 + kMailboxBytes);
}

TEST(Plan, Extents) {
  EXPECT_EQ(
      findPlanViolation(makePlan(24, 128, 2)),
      "expects head_dim to be a multiple of 16 from 16 to 256, but got 24");
  EXPECT_EQ(findPlanViolation(makePlan(64, 8, 2)),
            "expects block_n to be a multiple of 16 from 16 to 256, but got 8");
  EXPECT_EQ(findPlanViolation(makePlan(64, 128, 4)),
            "expects 1 to 3 consumers, but got 4");
  EXPECT_EQ(findPlanViolation(makePlan(64, 128, 0)),
            "expects 1 to 3 consumers, but got 0");
  ForwardPlan plan = makePlan(64, 128, 3);
  plan.pingPong = true;
  EXPECT_EQ(findPlanViolation(plan),
            "expects 2 consumers for ping_pong, but got 3");
  plan = makePlan(64, 64, 2);
  plan.stages = 1;
  EXPECT_EQ(findPlanViolation(plan), "expects 2 to 8 stages, but got 1");
  plan = makePlan(64, 64, 2);
  for (int64_t queryStages : {0, 3}) {
    plan.queryStages = queryStages;
    EXPECT_EQ(findPlanViolation(plan), "expects 1 or 2 query_stages, but got " +
                                           std::to_string(queryStages));
  }
}

// All threads of a block together stay within its registers.
TEST(Plan, RegistersOfABlock) {
  for (int64_t consumers = 1; consumers <= 3; ++consumers) {
    ForwardPlan plan = makePlan(64, 64, consumers);
    EXPECT_LE(128 * (plan.getProducerRegisters() +
                     consumers * plan.getConsumerRegisters()),
              kMaxRegisters);
    EXPECT_EQ(plan.getThreads(), 128 * (consumers + 1));
    EXPECT_EQ(plan.getBlockM(), 64 * consumers);
  }
}

} // namespace
