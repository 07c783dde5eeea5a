//===- Plan.h - How a forward attention kernel uses an SM -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_UTILS_PLAN_H
#define GQA_DIALECT_HOPPER_UTILS_PLAN_H

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::gqa::hopper {

/// Where the probabilities wait for their product with V.
enum class PlanProbabilities { InRegisters, InShared };

/// How a forward attention kernel is laid out on an SM of Hopper. The fields
/// are explained at the attribute `#hopper.plan`.
struct ForwardPlan {
  int64_t headDim = 0;
  int64_t valueHeadDim = 0;
  int64_t blockN = 0;
  int64_t consumers = 2;
  int64_t stages = 2;
  int64_t queryStages = 1;
  PlanProbabilities probabilities = PlanProbabilities::InRegisters;
  bool pingPong = false;
  bool lateWait = false;

  /// Rows of a tile of packed queries: 64 for each consumer.
  int64_t getBlockM() const { return 64 * consumers; }
  /// Threads of a thread block, the producer's warpgroup included.
  int64_t getThreads() const { return 128 * (1 + consumers); }
  /// Registers of a thread of the producer and of a consumer (setmaxnreg).
  int64_t getProducerRegisters() const;
  int64_t getConsumerRegisters() const;
  /// Registers that the accumulators of a consumer's thread take, and how many
  /// they may take.
  int64_t getAccumulatorRegisters() const;
  int64_t getAccumulatorLimit() const;
  /// Dynamic shared memory in bytes.
  int64_t getSharedBytes() const;
};

/// Bytes of shared memory that a thread block of sm_90 may have.
constexpr int64_t kMaxSharedBytes = 232448;
/// The mailboxes in which a thread block's roles learn of their tiles: messages
/// to the producer, to the consumers, and words of a message.
constexpr int64_t kOrderStages = 1;
constexpr int64_t kWorkStages = 2;
constexpr int64_t kMostWorkWords = 12;
/// Registers of a thread block.
constexpr int64_t kMaxRegisters = 65536;

/// Why `plan` does not fit on an SM, as in "expects ..., but got ..."; nothing
/// if it does.
std::optional<std::string> findPlanViolation(const ForwardPlan &plan);

} // namespace mlir::gqa::hopper

#endif // GQA_DIALECT_HOPPER_UTILS_PLAN_H
