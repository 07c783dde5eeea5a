//===- SinkScalars.cpp - Moves scalar arithmetic into kernels -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SINKSCALARSPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// True if `op` is arithmetic that an artifact's expressions have: on index,
/// i64 and i1, whose overflow its reader reports. An i32 that wraps is not.
static bool isExpression(Operation *op) {
  bool isKnown =
      isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::MinSIOp,
          arith::MaxSIOp, arith::DivSIOp, arith::RemSIOp, arith::FloorDivSIOp,
          arith::CeilDivSIOp, arith::CmpIOp, arith::SelectOp, arith::AndIOp,
          arith::OrIOp, arith::IndexCastOp, arith::IndexCastUIOp,
          arith::ExtSIOp, arith::ExtUIOp>(op);
  if (!isKnown)
    return false;
  auto isWide = [](Type type) {
    return type.isIndex() || type.isSignlessInteger(64);
  };
  Type result = op->getResult(0).getType();
  // Sign extension makes -1 of true.
  bool isOfTruth = op->getOperand(0).getType().isSignlessInteger(1);
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op))
    return isWide(result) && !isOfTruth;
  if (isa<arith::IndexCastUIOp, arith::ExtUIOp>(op))
    return isWide(result) && isOfTruth;
  // Bits of wider values are no truth values.
  if (isa<arith::AndIOp, arith::OrIOp>(op))
    return result.isSignlessInteger(1);
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return isWide(compare.getLhs().getType()) &&
           (compare.getPredicate() <= arith::CmpIPredicate::sge);
  return isWide(result) || result.isSignlessInteger(1);
}

/// True if `op` makes a scalar, and can be computed anywhere and repeatedly.
static bool canSink(Operation *op) {
  return op->getNumResults() == 1 && op->getNumRegions() == 0 &&
         op->getResult(0).getType().isIntOrIndexOrFloat() &&
         isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); });
}

namespace {
/// Tells which scalars cannot be handed to a kernel as expressions.
class SinkAnalysis {
public:
  bool mustSink(Operation *op) {
    if (op->hasTrait<OpTrait::ConstantLike>())
      return true;
    if (!canSink(op))
      return false;
    if (!isExpression(op))
      return true;
    auto [known, inserted] = cache.try_emplace(op, false);
    if (!inserted)
      return known->second;
    bool result = llvm::any_of(op->getOperands(), [&](Value operand) {
      Operation *producer = operand.getDefiningOp();
      return producer && !producer->hasTrait<OpTrait::ConstantLike>() &&
             mustSink(producer);
    });
    return cache[op] = result;
  }

private:
  DenseMap<Operation *, bool> cache;
};
} // namespace

/// Moves what `launch` must compute itself into it. Doing so makes the operands
/// captured in turn, until only expressions, arguments and buffers are.
static void sinkInto(gpu::LaunchOp launch, SinkAnalysis &analysis) {
  Region &body = launch.getBody();
  OpBuilder builder(launch.getContext());
  bool changed = true;
  while (changed) {
    changed = false;
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(body, captured);
    for (Value value : captured) {
      Operation *op = value.getDefiningOp();
      if (!op || !analysis.mustSink(op))
        continue;
      builder.setInsertionPointToStart(&body.front());
      Operation *copy = builder.clone(*op);
      replaceAllUsesInRegionWith(value, copy->getResult(0), body);
      changed = true;
    }
  }
}

namespace {
struct SinkScalarsPass
    : public gqa::impl::SinkScalarsPassBase<SinkScalarsPass> {
  using Base::Base;

  void runOnOperation() override {
    SinkAnalysis analysis;
    getOperation()->walk(
        [&](gpu::LaunchOp launch) { sinkInto(launch, analysis); });
  }
};
} // namespace
