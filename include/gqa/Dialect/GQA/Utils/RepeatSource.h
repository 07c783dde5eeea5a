//===- RepeatSource.h - Values whose heads are repeated ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Is a value, along one axis, repeat_kv(x, factor) of something, whatever
// stands between it and the RepeatOp? And how is x computed? The answer
// to the first question mutates nothing; the second builds x beside the
// operations that computed the value, and leaves those alone.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_REPEATSOURCE_H
#define GQA_DIALECT_GQA_UTILS_REPEATSOURCE_H

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"
#include "gqa/Dialect/GQA/Utils/HeadStep.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::gqa {

/// What is known about the heads of a value on one axis.
struct RepeatFact {
  /// Each run of `factor` heads that starts at a multiple of it is one head
  /// `factor` times, at least. Divides a static extent.
  int64_t factor = 1;
  /// A repeat that the heads went through, even if something after it
  /// undid it; null if there is none.
  RepeatOp repeat;
  /// If `factor` is 1: why it is not more, and the operation that is to blame
  /// (null for a block argument).
  Reason reason = Reason::UnknownProducer;
  Operation *blamed = nullptr;
};

/// Answers questions about repeats, each only once. Valid until the IR changes.
class RepeatAnalysis {
public:
  explicit RepeatAnalysis(HeadSteps &steps) : steps(steps) {}

  /// What is known about `heads`.
  RepeatFact getFact(HeadAxis heads);

  /// Adds every repeat that the heads of `heads` go through to
  /// `repeats`. `visited` is what earlier calls have been at.
  void collectRepeats(HeadAxis heads, llvm::DenseSet<HeadAxis> &visited,
                      llvm::SetVector<Operation *> &repeats);

private:
  HeadSteps &steps;
  llvm::DenseMap<HeadAxis, RepeatFact> facts;
};

/// A value to be computed with `factor` times fewer heads.
struct ShrinkRequest {
  HeadAxis heads;
  /// Divides the factor of the fact about `heads`; at least 2.
  int64_t factor;
};

/// What a request leaves of a repeat along its axis: how many times each
/// head is still repeated, and what the repeat's source is divided by.
struct RepeatRemainder {
  int64_t nRep;
  int64_t sourceFactor;
};
RepeatRemainder getRemainder(RepeatOp repeat, int64_t factor);

/// What is used as it is by what HeadShrinker builds for `request` itself, the
/// requests that it leads to apart. `step` is the step of its heads.
SmallVector<Value> getReusedValues(const ShrinkRequest &request,
                                   const HeadStep &step);

/// Computes values with fewer heads, sharing what several requests need.
class HeadShrinker {
public:
  explicit HeadShrinker(HeadSteps &steps) : steps(steps) {}

  /// Called with each request that a request leads to, producers first, once.
  using Visitor = function_ref<void(const ShrinkRequest &, const HeadStep &)>;

  /// Visits what shrink would build, and builds nothing.
  static void walk(const ShrinkRequest &request, HeadSteps &steps,
                   llvm::DenseSet<std::pair<HeadAxis, int64_t>> &visited,
                   Visitor visit);

  /// The value of `request` with fewer heads. What has to be built for it
  /// stands right before the operations that it mirrors.
  Value shrink(const ShrinkRequest &request);

  /// What the source of a repeat has become now that the repeat, along its
  /// axis, has been shrunk by `factor`: a value with the same other extents.
  Value getRemainingSource(RepeatOp repeat, int64_t factor) const;

  /// Lets each tensor.dim of a value that has been shrunk ask the shrunk one,
  /// so that asking for a shape keeps no repeat alive.
  void retargetDims();

private:
  HeadSteps &steps;
  llvm::DenseSet<std::pair<HeadAxis, int64_t>> visited;
  llvm::MapVector<std::pair<HeadAxis, int64_t>, Value> shrunk;
};

/// True if `dim` can ask a value with fewer heads on `axis` instead.
bool canRetargetDim(Operation *dim, int64_t axis);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_REPEATSOURCE_H
