//===- ChoosePlan.h - The plan of an attention shape ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_UTILS_CHOOSEPLAN_H
#define GQA_DIALECT_HOPPER_UTILS_CHOOSEPLAN_H

#include "gqa/Dialect/Hopper/Utils/Plan.h"

#include <vector>

namespace mlir::gqa::hopper {

/// What a forward attention looks like to a plan.
struct ForwardSignature {
  /// Columns of Q and K, and of V and O.
  int64_t headDim = 0;
  int64_t valueHeadDim = 0;
  /// Query heads that share a key head.
  int64_t groupSize = 1;
  /// Whether a window cuts the keys of a row, so that blocks of keys lie on its
  /// edge.
  bool hasWindow = false;
  /// Whether a window cuts them on the left, too: two bounds a row.
  bool hasLeftEdge = false;
  /// Whether scores depend on a mask in memory, whose addresses take registers.
  bool hasMask = false;
};

/// A plan for launches whose longest sequence has at most `mostKeys` keys;
/// nothing: any number of them.
struct PlanChoice {
  ForwardPlan plan;
  std::optional<int64_t> mostKeys;
};

/// The fastest plans that we know for `signature` on sm_90a, by ascending
/// limits, the last of which is none; none at all if no tile kernel covers it:
/// head dimensions that are not multiples of 16 up to 256, groups larger than a
/// tile. A pure function; what it returns has no violation.
std::vector<PlanChoice> choosePlans(const ForwardSignature &signature);

} // namespace mlir::gqa::hopper

#endif // GQA_DIALECT_HOPPER_UTILS_CHOOSEPLAN_H
