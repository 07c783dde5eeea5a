//===- Optimize.h - Removing repeats, as one pipeline -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_PIPELINES_OPTIMIZE_H
#define GQA_PIPELINES_OPTIMIZE_H

#include "gqa/Dialect/GQA/Utils/Counters.h"

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::gqa {

/// Options of gqa-optimize.
struct OptimizeOptions : PassPipelineOptions<OptimizeOptions> {
  Option<bool> raiseAttention{
      *this, "raise-attention",
      llvm::cl::desc("make attention that is written out gqa.attention, which "
                     "changes rounding"),
      llvm::cl::init(false)};
  Option<std::string> backend{
      *this, "backend",
      llvm::cl::desc("Backend for attention operations that name none")};
  Option<bool> force{
      *this, "force",
      llvm::cl::desc("Replace the backend of operations that have one"),
      llvm::cl::init(false)};
  Option<std::string> chip{
      *this, "chip",
      llvm::cl::desc("Chip to compare with the min_chip of backends")};
  Option<bool> toVarlen{
      *this, "to-varlen",
      llvm::cl::desc("Pack gqa.attention on packed-only backends"),
      llvm::cl::init(false)};
  Option<bool> strictZeros{
      *this, "strict-zeros",
      llvm::cl::desc("Do not take x + 0.0 for x, which turns -0.0 into 0.0"),
      llvm::cl::init(false)};
  Option<bool> stats{
      *this, "stats",
      llvm::cl::desc("Print the counters as JSON on standard error"),
      llvm::cl::init(false)};

  /// Where the counters are added at the end of each run, if anywhere; outlives
  /// the pass manager.
  Counters *counters = nullptr;
};

/// Adds the passes of gqa-optimize: inline helpers, raise repeats and, if asked
/// to, attention; choose backends if asked to; move repeats down, remove those
/// that no backend needs and insert those that one does; clean up. Running it
/// twice changes nothing more; it never leaves more repeats, nor more bytes
/// written by them, than it found, those apart that a backend needs and nobody
/// had written. Those are no longer than gqa-fold-repeat-kv would make them.
void buildOptimizePipeline(OpPassManager &manager,
                           const OptimizeOptions &options);

} // namespace mlir::gqa

#endif // GQA_PIPELINES_OPTIMIZE_H
