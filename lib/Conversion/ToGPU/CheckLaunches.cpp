//===- CheckLaunches.cpp - Does the hardware take these launches? ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CHECKLAUNCHESPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

// Table "Technical Specifications per Compute Capability" of NVIDIA's CUDA
// programming guide; the same for every chip that we compile for.
static constexpr int64_t kMaxBlocks[] = {(int64_t(1) << 31) - 1, 65535, 65535};
static constexpr int64_t kMaxThreads[] = {1024, 1024, 64};

static LogicalResult checkDims(gpu::LaunchFuncOp launch,
                               const gpu::KernelDim3 &dims, StringRef what,
                               ArrayRef<int64_t> limits) {
  Value counts[] = {dims.x, dims.y, dims.z};
  for (auto [dim, axis, limit] : llvm::zip(counts, StringRef("xyz"), limits)) {
    std::optional<int64_t> count = getConstantIntValue(dim);
    if (count && *count > limit)
      return launch.emitError()
             << "expected at most " << limit << " " << what << " along " << axis
             << ", which is the hardware's limit, found " << *count;
  }
  return success();
}

namespace {
struct CheckLaunchesPass
    : public gqa::impl::CheckLaunchesPassBase<CheckLaunchesPass> {
  using Base::Base;

  void runOnOperation() override {
    WalkResult walk = getOperation()->walk([](gpu::LaunchFuncOp launch) {
      if (failed(checkDims(launch, launch.getGridSizeOperandValues(), "blocks",
                           kMaxBlocks)) ||
          failed(checkDims(launch, launch.getBlockSizeOperandValues(),
                           "threads of a block", kMaxThreads)))
        return WalkResult::interrupt();
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
