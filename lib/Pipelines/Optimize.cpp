//===- Optimize.cpp - Removing repeats, as one pipeline -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/Optimize.h"

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// Hands out, at the end of a pipeline, what its passes have counted.
struct ReportCountersPass : PassWrapper<ReportCountersPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReportCountersPass)

  ReportCountersPass(std::shared_ptr<CounterCollector> collector,
                     Counters *counters, bool print)
      : collector(std::move(collector)), counters(counters), print(print) {}

  StringRef getArgument() const override { return "gqa-report-counters"; }
  StringRef getDescription() const override {
    return "reports what the passes of gqa-optimize counted";
  }

  void runOnOperation() override {
    Counters sum = collector->take();
    if (counters)
      *counters += sum;
    if (print)
      sum.print(llvm::errs());
    markAllAnalysesPreserved();
  }

  std::shared_ptr<CounterCollector> collector;
  Counters *counters;
  bool print;
};
} // namespace

void gqa::buildOptimizePipeline(OpPassManager &manager,
                                const OptimizeOptions &options) {
  auto collector = std::make_shared<CounterCollector>();
  manager.addPass(createInlineHelpersPass());
  // Dead users and reshapes that cancel would hide from the first run what a
  // second one finds. One sweep does for that; the pass at the end makes sure.
  CanonicalizePassOptions oneSweep;
  oneSweep.maxIterations = 1;
  oneSweep.simplifyRegions = false;
  manager.addPass(createCanonicalizePass(oneSweep));
  RaiseRepeatKVPassOptions raising;
  raising.strictZeros = options.strictZeros;
  manager.addPass(createRaiseRepeatKVPass(raising));
  if (options.raiseAttention)
    manager.addPass(createRaiseAttentionPass());
  if (!options.backend.empty() || !options.chip.empty()) {
    SelectBackendPassOptions selection;
    selection.backend = options.backend;
    selection.force = options.force;
    selection.chip = options.chip;
    selection.toVarlen = options.toVarlen;
    manager.addPass(createSelectBackendPass(selection));
  }
  manager.addPass(createSinkRepeatKVPass());
  manager.addPass(createFoldRepeatKVPass({}, collector));
  MaterializeRepeatKVPassOptions insertion;
  insertion.leastCommon = true;
  manager.addPass(createMaterializeRepeatKVPass(insertion, collector));
  if (options.toVarlen)
    manager.addPass(createDenseToVarlenPass());
  // Conversions that cancel now that no repeat is between them would hide too,
  // and copies of what has one user. Duplicates stay until repeats are counted.
  manager.addPass(createCanonicalizePass());
  manager.addPass(createCSEPass());
  manager.addPass(createSimplifyLayoutPass());
  // Some canonicalizations are for values with one user: equal users are one.
  manager.addPass(createCSEPass());
  manager.addPass(createCanonicalizePass());
  manager.addPass(createCSEPass());
  if (options.stats || options.counters)
    manager.addPass(std::make_unique<ReportCountersPass>(
        collector, options.counters, options.stats));
}
