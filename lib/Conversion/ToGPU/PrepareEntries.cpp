//===- PrepareEntries.cpp - Checks and prepares public functions ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An artifact is a list of kernel launches. This pass, the first of the way to
// the GPU, says no to what no such list can express while the IR still looks
// like what its author wrote.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "Entries.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_PREPAREENTRIESPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

int64_t gqa::getElementBytes(Type type) {
  if (type.isIndex() || type.isF64() || type.isSignlessInteger(64))
    return 8;
  if (type.isF32() || type.isSignlessInteger(32))
    return 4;
  if (type.isF16() || type.isBF16() || type.isSignlessInteger(16))
    return 2;
  if (type.isSignlessInteger(8) || type.isSignlessInteger(1))
    return 1;
  return 0;
}

/// Checks that values of `type` can be held in registers or buffers of a
/// kernel.
static LogicalResult checkType(Operation *op, Type type) {
  Type elementType = type;
  if (auto shaped = dyn_cast<ShapedType>(type)) {
    if (!isa<RankedTensorType>(type))
      return op->emitError()
             << "expected ranked tensors and scalars, found " << type;
    elementType = shaped.getElementType();
  }
  int64_t bytes = getElementBytes(elementType);
  if (bytes == 0)
    return op->emitError()
           << "expected elements of type i1, i8, i16, i32, i64, "
              "index, f16, bf16, f32 or f64, found "
           << type;
  auto tensorType = dyn_cast<RankedTensorType>(type);
  if (!tensorType)
    return success();
  if (tensorType.getEncoding())
    return op->emitError() << "expected a tensor without encoding, found "
                           << type;
  // Zero extents do not make the product of the others harmless: strides are
  // such products.
  int64_t total = bytes;
  for (int64_t extent : tensorType.getShape())
    if (!ShapedType::isDynamic(extent) &&
        llvm::MulOverflow(total, std::max<int64_t>(extent, 1), total))
      return op->emitError()
             << "the size of " << type << " in bytes does not fit in 64 bits";
  return success();
}

/// Checks one operation of an entry's own block.
static LogicalResult checkHostOp(Operation *op) {
  if (isa<func::CallOp, func::CallIndirectOp>(op)) {
    auto call = dyn_cast<func::CallOp>(op);
    InFlightDiagnostic diagnostic = op->emitError() << "'" << op->getName()
                                                    << "' cannot be inlined";
    if (call)
      diagnostic << ": '" << call.getCallee()
                 << "' is recursive, public or has no body";
    return diagnostic;
  }
  if (isa<tensor::ExtractOp>(op))
    return op->emitError()
           << "'tensor.extract' outside of a region reads device "
              "memory on the host; read the element where it is "
              "used, inside of a linalg operation";
  if (auto select = dyn_cast<arith::SelectOp>(op))
    if (isa<TensorType>(select.getType()) &&
        !isa<TensorType>(select.getCondition().getType()))
      return op->emitError()
             << "'arith.select' between tensors by a scalar is "
                "control flow on the host; expected a tensor of "
                "i1 as condition";
  bool isKnown =
      isa<linalg::LinalgOp, func::ReturnOp, cf::AssertOp, RepeatKVOp,
          AttentionOp, VarlenAttentionOp, affine::AffineApplyOp,
          affine::AffineMinOp, affine::AffineMaxOp,
          bufferization::AllocTensorOp, tensor::CastOp, tensor::CollapseShapeOp,
          tensor::ConcatOp, tensor::DimOp, tensor::EmptyOp,
          tensor::ExpandShapeOp, tensor::ExtractSliceOp, tensor::FromElementsOp,
          tensor::GenerateOp, tensor::InsertOp, tensor::InsertSliceOp,
          tensor::PadOp, tensor::RankOp, tensor::SplatOp>(op) ||
      isa_and_nonnull<arith::ArithDialect, math::MathDialect>(op->getDialect());
  if (!isKnown)
    return op->emitError()
           << "'" << op->getName()
           << "' cannot become a kernel or an expression of extents; expected "
              "gqa attention, linalg, tensor, arith or math operations";
  return success();
}

static LogicalResult checkEntry(func::FuncOp entry) {
  if (entry.isExternal())
    return entry.emitError()
           << "'" << entry.getName()
           << "' is an entry (a public function) without a body";
  if (!entry.getBody().hasOneBlock())
    return entry.emitError() << "'" << entry.getName()
                             << "' has control flow between blocks on the "
                                "host; expected one block";
  for (Type type : entry.getArgumentTypes())
    if (failed(checkType(entry, type)))
      return failure();
  for (Type type : entry.getResultTypes())
    if (!isa<RankedTensorType>(type))
      return entry.emitError() << "expected results that are ranked tensors, "
                                  "found "
                               << type;
  for (Operation &op : entry.getBody().front())
    if (failed(checkHostOp(&op)))
      return failure();
  WalkResult walk = entry.getBody().walk([](Operation *op) -> WalkResult {
    for (Type type : op->getResultTypes())
      if (failed(checkType(op, type)))
        return WalkResult::interrupt();
    for (Region &region : op->getRegions())
      for (BlockArgument argument : region.getArguments())
        if (failed(checkType(op, argument.getType())))
          return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return failure(walk.wasInterrupted());
}

namespace {
struct PrepareEntriesPass
    : public gqa::impl::PrepareEntriesPassBase<PrepareEntriesPass> {
  using Base::Base;

  void runOnOperation() override {
    for (Operation &op :
         llvm::make_early_inc_range(*getOperation().getBody())) {
      auto entry = dyn_cast<func::FuncOp>(op);
      if (!entry) {
        op.emitError() << "expected functions, found '" << op.getName() << "'";
        return signalPassFailure();
      }
      // Inlining and the removal of dead symbols leave a private function only
      // where a call of it remains, and that is reported at the call.
      if (entry.isPrivate())
        continue;
      if (failed(prepareEntry(entry)))
        return signalPassFailure();
    }
  }

private:
  static LogicalResult prepareEntry(func::FuncOp entry) {
    if (failed(checkEntry(entry)))
      return failure();
    insertExtentRequirements(entry);
    return success();
  }
};
} // namespace
