//===- ChoosePlan.cpp - The plan of an attention shape --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Why, in the order of the questions (H100, ptxas 13.0; docs/performance.md has
// the figures):
//
// - Consumers. With head dimensions up to 64 the exponentials, not the
// products,
//   bound a step, and three warpgroups hide them best. Up to 128, three read K
//   and V for more rows at a time, which wins where all blocks are whole; where
//   a window cuts them, or a mask takes registers, two have larger blocks.
// - Block. Of keys, as many as fit, up to 128: each step waits once for its
//   products. More leave no memory for the next tile's queries.
// - Stages. Queries two, if that costs no block; else the next tile's queries
//   wait for this one's. Three consumers are through a block sooner, and three
//   stages of keys and values keep ahead of them.
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

/// The most keys that a block may have. What a row needs beside its
/// accumulators takes registers that three consumers, or the widest heads, do
/// not leave: found by compiling.
static int64_t getLargestBlock(const ForwardSignature &signature,
                               const ForwardPlan &plan, int64_t widest) {
  constexpr int64_t kLargest = 128;
  bool divides = (signature.groupSize & (signature.groupSize - 1)) == 0;
  if (signature.hasMask)
    return widest > 192 ? 48 : plan.consumers == 3 ? 64 : kLargest;
  if (plan.consumers == 3 && (signature.hasLeftEdge || !divides))
    return widest <= 64 ? 96 : 64;
  return kLargest;
}

std::optional<ForwardPlan>
mlir::gqa::hopper::choosePlan(const ForwardSignature &signature) {
  ForwardPlan plan;
  plan.headDim = signature.headDim;
  plan.valueHeadDim = signature.valueHeadDim;
  int64_t widest = std::max(plan.headDim, plan.valueHeadDim);
  bool isNarrow = widest <= 64;
  bool isWhole = !signature.hasWindow && !signature.hasMask;
  plan.consumers = isNarrow || (widest <= 128 && isWhole) ? 3 : 2;
  plan.stages = plan.consumers == 3 ? 3 : 2;
  plan.pingPong = plan.consumers == 2;
  plan.lateWait = isNarrow;
  if (!HeadPacking{signature.groupSize, plan.getBlockM()}.isPossible())
    return std::nullopt;
  for (plan.blockN = getLargestBlock(signature, plan, widest); plan.blockN > 0;
       plan.blockN -= 16)
    for (plan.queryStages = 2; plan.queryStages > 0; --plan.queryStages)
      if (!findPlanViolation(plan))
        return plan;
  return std::nullopt;
}
