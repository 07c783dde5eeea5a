//===- ChoosePlan.cpp - The plan of an attention shape --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What was measured comes from a table that benchmarks/tune_gpu.py writes. For
// other shapes there are rules that it bears out (H100, ptxas 13.0;
// docs/performance.md has the figures):
//
// - Consumers. With head dimensions up to 64 the exponentials bound a step,
//   not the products, and three warpgroups hide them best. Up to 128, three
//   read K and V for more rows at a time, which wins where there are many
//   blocks; two have larger blocks and smaller tiles, which wins where there
//   are few, and longer so where blocks lie on an edge. Where masks, left edges
//   or odd groups take registers, three have no block that is large enough.
// - Block. Of keys, as many as fit, up to 128: each step waits once for its
//   products. The widest heads have long steps anyway, and lose less at the
//   ends of sequences with 64.
// - Stages. Queries two, if blocks of 80 fit beside them; else the next tile's
//   queries wait for this one's. Three consumers are through a block sooner,
//   and three stages of keys and values keep ahead of them.
// - Turns. Two warpgroups take turns, the softmax of one under products of the
//   other.
// - Wait. ptxas waits for the output early in the exponentials, which is right
//   where the products bound a step, and wrong where the exponentials do.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/ChoosePlan.h"

#include "gqa/Dialect/Hopper/Utils/HeadPacking.h"

#include <algorithm>

using namespace mlir::gqa::hopper;

namespace {
/// A measured plan, for head dimension D = Dv, groups that divide a tile, and
/// masks by the right edge of a window alone, or none.
struct TunedPlan {
  int64_t headDim;
  bool hasWindow;
  /// 0: any number.
  int64_t mostKeys;
  int64_t blockN, consumers, stages, queryStages;
  bool pingPong, lateWait;
};
} // namespace

static constexpr TunedPlan kTunedPlans[] = {
#include "TunedPlans.inc"
};

/// The longest sequences of keys for which two consumers are ahead of three;
/// the second, with a window on heads wider than 96.
static constexpr int64_t kMostKeysOfTwo = 1024, kMostKeysOfTwoWithEdges = 4096;

/// Smaller blocks are not worth a second stage of queries.
static constexpr int64_t kWorthTwoStages = 80;

/// Whether no rows of a tile are left over.
static bool dividesEvenly(const ForwardSignature &signature) {
  return (signature.groupSize & (signature.groupSize - 1)) == 0;
}

/// The most keys that a block may have. What a row needs beside its
/// accumulators takes registers that three consumers, or the widest heads, do
/// not leave: found by compiling.
static int64_t getLargestBlock(const ForwardSignature &signature,
                               const ForwardPlan &plan, int64_t widest) {
  constexpr int64_t kLargest = 128;
  if (signature.hasMask)
    return widest > 192 ? 32 : widest > 128 || plan.consumers == 3 ? 64 : 96;
  if (plan.consumers == 3 &&
      (signature.hasLeftEdge || !dividesEvenly(signature)))
    return widest <= 64 ? 96 : 64;
  return widest > 192 ? 64 : kLargest;
}

static std::optional<ForwardPlan> fillPlan(const ForwardSignature &signature,
                                           int64_t consumers) {
  ForwardPlan plan;
  plan.headDim = signature.headDim;
  plan.valueHeadDim = signature.valueHeadDim;
  int64_t widest = std::max(plan.headDim, plan.valueHeadDim);
  bool isNarrow = widest <= 64;
  plan.consumers = consumers;
  plan.stages = consumers;
  plan.pingPong = consumers == 2;
  plan.lateWait = isNarrow;
  if (!HeadPacking{signature.groupSize, plan.getBlockM()}.isPossible())
    return std::nullopt;
  int64_t largest = getLargestBlock(signature, plan, widest);
  for (auto [queryStages, smallest] :
       {std::pair<int64_t, int64_t>(2, std::min(largest, kWorthTwoStages)),
        std::pair<int64_t, int64_t>(1, 16)}) {
    plan.queryStages = queryStages;
    for (plan.blockN = largest; plan.blockN >= smallest; plan.blockN -= 16)
      if (!findPlanViolation(plan))
        return plan;
  }
  return std::nullopt;
}

static std::vector<PlanChoice>
findTunedPlans(const ForwardSignature &signature) {
  std::vector<PlanChoice> choices;
  if (signature.headDim != signature.valueHeadDim || signature.hasMask ||
      signature.hasLeftEdge || !dividesEvenly(signature))
    return choices;
  for (const TunedPlan &tuned : kTunedPlans) {
    if (tuned.headDim != signature.headDim ||
        tuned.hasWindow != signature.hasWindow)
      continue;
    ForwardPlan plan;
    plan.headDim = plan.valueHeadDim = tuned.headDim;
    plan.blockN = tuned.blockN;
    plan.consumers = tuned.consumers;
    plan.stages = tuned.stages;
    plan.queryStages = tuned.queryStages;
    plan.pingPong = tuned.pingPong;
    plan.lateWait = tuned.lateWait;
    std::optional<int64_t> mostKeys;
    if (tuned.mostKeys)
      mostKeys = tuned.mostKeys;
    if (HeadPacking{signature.groupSize, plan.getBlockM()}.isPossible())
      choices.push_back({plan, mostKeys});
  }
  return choices;
}

std::vector<PlanChoice>
mlir::gqa::hopper::choosePlans(const ForwardSignature &signature) {
  std::vector<PlanChoice> choices = findTunedPlans(signature);
  if (!choices.empty())
    return choices;
  int64_t widest = std::max(signature.headDim, signature.valueHeadDim);
  auto add = [&](int64_t consumers, std::optional<int64_t> mostKeys) {
    if (std::optional<ForwardPlan> plan = fillPlan(signature, consumers))
      choices.push_back({*plan, mostKeys});
  };
  if (widest <= 64) {
    add(/*consumers=*/3, std::nullopt);
    return choices;
  }
  bool threeFit = widest <= 128 && !signature.hasLeftEdge &&
                  !signature.hasMask && dividesEvenly(signature);
  if (threeFit)
    add(/*consumers=*/3, std::nullopt);
  std::optional<int64_t> mostKeys;
  if (!choices.empty())
    mostKeys = signature.hasWindow && widest > 96 ? kMostKeysOfTwoWithEdges
                                                  : kMostKeysOfTwo;
  add(/*consumers=*/2, mostKeys);
  // The one with the limit comes first.
  std::reverse(choices.begin(), choices.end());
  return choices;
}
