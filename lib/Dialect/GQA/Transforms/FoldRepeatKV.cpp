//===- FoldRepeatKV.cpp - Removes repeats that backends do not need -----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "RepeatPlan.h"
#include "Report.h"
#include "SunkRepeats.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_FOLDREPEATKVPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct FoldRepeatKVPass : gqa::impl::FoldRepeatKVPassBase<FoldRepeatKVPass> {
  using Base::Base;

  void runOnOperation() override;

  std::shared_ptr<CounterCollector> collector;

private:
  void countSavings(RepeatPlan &plan);
  void emitRemarks(RepeatPlan &plan, BytesPrinter &printer);
  void rewrite(RepeatPlan &plan);

  Counters counters;
  llvm::DenseMap<OperandPlan *, ByteSum> savings;
  ByteSum totalSaving;
};
} // namespace

/// The bytes that a dying repeat wrote and its replacement, if any, does not.
static SmallVector<ByteCount> getSavedBytes(const ReachedRepeat &repeat,
                                            const SunkRepeats *sunk) {
  if (!repeat.isRebuilt)
    return sunk ? sunk->lookup(repeat.op)
                : SmallVector<ByteCount>{countBytes(repeat.op)};
  ByteCount bytes = countBytes(repeat.op);
  bytes.coefficient -= bytes.coefficient / repeat.factor;
  return {bytes};
}

void FoldRepeatKVPass::countSavings(RepeatPlan &plan) {
  SmallVector<OperandPlan *> shrunk = plan.getShrunkOperands();
  llvm::DenseSet<Operation *> dying = plan.findDying(shrunk);
  std::optional<std::reference_wrapper<SunkRepeats>> sunk =
      getCachedAnalysis<SunkRepeats>();
  // What one operand leaves a shorter repeat of is not removed, even if another
  // one does without.
  llvm::DenseMap<Operation *, ReachedRepeat> rebuilt;
  for (OperandPlan *operand : shrunk)
    for (const ReachedRepeat &repeat : plan.findReachedRepeats(*operand))
      if (repeat.isRebuilt)
        rebuilt.try_emplace(repeat.op, repeat);
  // A repeat that several operands share is saved once, by the first.
  llvm::DenseSet<Operation *> counted;
  int64_t numRebuilt = 0;
  for (OperandPlan *operand : shrunk) {
    ByteSum &saving = savings[operand];
    for (ReachedRepeat repeat : plan.findReachedRepeats(*operand)) {
      if (!dying.contains(repeat.op) || !counted.insert(repeat.op).second)
        continue;
      if (auto shorter = rebuilt.find(repeat.op); shorter != rebuilt.end())
        repeat = shorter->second;
      SmallVector<ByteCount> saved =
          getSavedBytes(repeat, sunk ? &sunk->get() : nullptr);
      for (const ByteCount &bytes : saved) {
        saving.add(bytes);
        totalSaving.add(bytes);
      }
      if (repeat.isRebuilt)
        ++numRebuilt;
      else
        counters.numRepeatsRemoved += saved.size();
    }
  }
  llvm::DenseSet<HeadAxis> visited;
  llvm::SetVector<Operation *> found;
  for (AttentionPlan &attention : plan.getAttentions())
    for (OperandPlan *operand : attention.getOperands())
      if (operand->isCandidate())
        plan.getAnalysis().collectRepeats(operand->getHeadAxis(), visited,
                                          found);
  counters.numRepeatsKept =
      numRebuilt + llvm::count_if(found, [&](Operation *repeat) {
        return !dying.contains(repeat);
      });
}

void FoldRepeatKVPass::emitRemarks(RepeatPlan &plan, BytesPrinter &printer) {
  if (!getContext().getRemarkEngine())
    return;
  for (AttentionPlan &attention : plan.getAttentions()) {
    for (OperandPlan *operand : attention.getOperands()) {
      Operation *subject = operand->getSubject();
      if (!subject)
        continue;
      StringRef role = operand == &attention.key ? "key" : "value";
      StringRef user = attention.op->getName().getStringRef();
      if (operand->factor > 1) {
        int64_t numHeads = operand->numHeads / operand->factor;
        emitPassed(subject, "RepeatRemoved")
            << remark::add("the {0} of {1} has {2} {3} instead of {4}", role,
                           user, numHeads, numHeads == 1 ? "head" : "heads",
                           operand->numHeads)
            << remark::metric("Bytes", savings[operand].stringify(printer));
        continue;
      }
      PendingRemark remark = emitMissed(subject, "RepeatKept", operand->reason);
      remark << remark::add("the {0} of {1}", role, user);
      if (operand->reason == Reason::BackendNeedsRepeatedHeads ||
          operand->reason == Reason::KVFactorsDiffer)
        remark << remark::metric("Backend",
                                 getEffectiveBackendName(attention.op));
      else if (operand->blamed)
        remark << remark::metric("Operation",
                                 operand->blamed->getName().getStringRef());
    }
  }
}

void FoldRepeatKVPass::rewrite(RepeatPlan &plan) {
  HeadShrinker shrinker(plan.getSteps());
  SmallVector<OperandPlan *> shrunk = plan.getShrunkOperands();
  SmallVector<Value> small =
      llvm::map_to_vector(shrunk, [&](OperandPlan *operand) {
        return shrinker.shrink(operand->getRequest());
      });
  shrinker.retargetDims();
  SmallVector<Value> replaced;
  for (auto [operand, value] : llvm::zip_equal(shrunk, small)) {
    replaced.push_back(operand->operand->get());
    operand->operand->set(value);
  }
  IRRewriter rewriter(&getContext());
  eraseDeadProducers(rewriter, replaced);
}

void FoldRepeatKVPass::runOnOperation() {
  counters = {};
  savings.clear();
  totalSaving = {};
  FailureOr<RepeatPlan> plan = RepeatPlan::compute(getOperation());
  if (failed(plan))
    return signalPassFailure();
  BytesPrinter printer(getOperation());
  countSavings(*plan);
  emitRemarks(*plan, printer);
  if (stats || collector)
    totalSaving.addTo(counters, printer);
  if (plan->getShrunkOperands().empty())
    markAllAnalysesPreserved();
  else
    rewrite(*plan);
  reportCounters(counters, stats, collector.get());
}

std::unique_ptr<Pass>
gqa::createFoldRepeatKVPass(FoldRepeatKVPassOptions options,
                            std::shared_ptr<CounterCollector> collector) {
  auto pass = std::make_unique<FoldRepeatKVPass>(std::move(options));
  pass->collector = std::move(collector);
  return pass;
}
