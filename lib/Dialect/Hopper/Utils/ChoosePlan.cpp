//===- ChoosePlan.cpp - The plan of an attention shape --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Why, in the order of the questions (H100 and H200, ptxas 13.0):
//
// - Consumers. With head dimensions up to 64 the exponentials, not the
// products,
//   bound a step, and three warpgroups hide them best. Beyond, two have the
//   registers for larger blocks.
// - Block. Of keys, as many as fit: each step waits once for its products. A
//   window is cut finer by blocks of 128; without one, 176 leaves registers for
//   addresses, which 192 does not always.
// - Turns. Two warpgroups that take turns gain as long as softmax is as long as
// a
//   product: up to head dimension 128.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/ChoosePlan.h"

#include "gqa/Dialect/Hopper/Utils/HeadPacking.h"

#include <algorithm>

using namespace mlir::gqa::hopper;

std::optional<ForwardPlan>
mlir::gqa::hopper::choosePlan(const ForwardSignature &signature) {
  ForwardPlan plan;
  plan.headDim = signature.headDim;
  plan.valueHeadDim = signature.valueHeadDim;
  int64_t widest = std::max(plan.headDim, plan.valueHeadDim);
  plan.consumers = widest <= 64 ? 3 : 2;
  plan.pingPong = widest > 64 && widest <= 128;
  if (!HeadPacking{signature.groupSize, plan.getBlockM()}.isPossible())
    return std::nullopt;
  int64_t largest = plan.pingPong && !signature.hasWindow ? 176 : 128;
  for (plan.blockN = largest; plan.blockN > 0; plan.blockN -= 16)
    if (!findPlanViolation(plan))
      return plan;
  return std::nullopt;
}
