//===- Plan.cpp - How a forward attention kernel uses an SM ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/Plan.h"

#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

using namespace mlir::gqa::hopper;

namespace {
/// What a number of consumers leaves each thread. setmaxnreg redistributes the
/// 65536 registers of a block; the limit of the accumulators is what ptxas 13.0
/// compiles without spills.
struct RegisterBudget {
  int64_t producer, consumer, accumulators;
};
} // namespace

static constexpr int64_t kMaxConsumers = 3;
static constexpr RegisterBudget kBudgets[kMaxConsumers] = {
    {56, 256, 216}, {24, 240, 216}, {32, 160, 128}};

static const RegisterBudget &getBudget(const ForwardPlan &plan) {
  return kBudgets[plan.consumers - 1];
}

int64_t ForwardPlan::getProducerRegisters() const {
  return getBudget(*this).producer;
}

int64_t ForwardPlan::getConsumerRegisters() const {
  return getBudget(*this).consumer;
}

int64_t ForwardPlan::getAccumulatorRegisters() const {
  bool packed = probabilities == PlanProbabilities::InRegisters;
  return blockN / 2 + valueHeadDim / 2 + (packed ? blockN / 4 : 0);
}

int64_t ForwardPlan::getAccumulatorLimit() const {
  return getBudget(*this).accumulators;
}

int64_t ForwardPlan::getSharedBytes() const {
  auto tile = [](int64_t rows, int64_t columns) {
    int64_t bytes = countTileBytes(rows, columns);
    return (bytes + kTileAlignment - 1) / kTileAlignment * kTileAlignment;
  };
  // Two barriers of eight bytes for each stage.
  constexpr int64_t kBarrierBytes = 16;
  int64_t bytes =
      tile(queryStages * getBlockM(), headDim) + queryStages * kBarrierBytes;
  bytes += tile(stages * blockN, headDim) + stages * kBarrierBytes;
  bytes += tile(stages * blockN, valueHeadDim) + stages * kBarrierBytes;
  if (probabilities == PlanProbabilities::InShared)
    bytes += tile(getBlockM(), blockN) + kBarrierBytes;
  constexpr int64_t kWordBytes = 4;
  bytes += (kOrderStages + kWorkStages) *
           (kMostWorkWords * kWordBytes + kBarrierBytes);
  return bytes;
}

std::optional<std::string>
mlir::gqa::hopper::findPlanViolation(const ForwardPlan &plan) {
  auto violation = [](const std::string &expected, int64_t found) {
    return std::optional("expects " + expected + ", but got " +
                         std::to_string(found));
  };
  for (auto [name, value] : {std::pair("head_dim", plan.headDim),
                             std::pair("value_head_dim", plan.valueHeadDim)})
    if (value < 16 || value > 256 || value % 16 != 0)
      return violation(
          std::string(name) + " to be a multiple of 16 from 16 to 256", value);
  if (plan.blockN < 16 || plan.blockN > 256 || plan.blockN % 16 != 0)
    return violation("block_n to be a multiple of 16 from 16 to 256",
                     plan.blockN);
  if (plan.consumers < 1 || plan.consumers > kMaxConsumers)
    return violation("1 to 3 consumers", plan.consumers);
  if (plan.stages < 2 || plan.stages > 8)
    return violation("2 to 8 stages", plan.stages);
  if (plan.queryStages < 1 || plan.queryStages > 2)
    return violation("1 or 2 query_stages", plan.queryStages);
  if (plan.pingPong && plan.consumers != 2)
    return violation("2 consumers for ping_pong", plan.consumers);
  if (int64_t registers = plan.getAccumulatorRegisters();
      registers > plan.getAccumulatorLimit())
    return violation("at most " + std::to_string(plan.getAccumulatorLimit()) +
                         " registers a thread for accumulators with " +
                         std::to_string(plan.consumers) + " consumers",
                     registers);
  if (int64_t bytes = plan.getSharedBytes(); bytes > kMaxSharedBytes)
    return violation("at most " + std::to_string(kMaxSharedBytes) +
                         " bytes of shared memory",
                     bytes);
  return std::nullopt;
}
