//===- MapToGPU.cpp - Turns loops and memory accesses into launches -------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/KernelName.h"
#include "gqa/Conversion/Passes.h"

#include "LaunchBuilder.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_MAPTOGPUPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

static bool isContiguous(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  return type.getLayout().isIdentity() ||
         memref::isStaticShapeAndContiguousRowMajor(type);
}

/// The extents of `buffer`, or of `other` where only its type tells them.
static SmallVector<Value> getExtents(OpBuilder &builder, Location loc,
                                     Value buffer, Value other) {
  SmallVector<Value> extents;
  auto type = cast<MemRefType>(buffer.getType());
  for (int64_t axis = 0; axis < type.getRank(); ++axis)
    extents.push_back(memref::DimOp::create(
        builder, loc, type.isDynamicDim(axis) ? other : buffer, axis));
  return extents;
}

/// A copy that has to permute or skip elements: one thread for each.
static LogicalResult mapCopy(RewriterBase &rewriter, memref::CopyOp copy) {
  if (isContiguous(copy.getSource()) && isContiguous(copy.getTarget()))
    return success();
  Location loc = copy.getLoc();
  rewriter.setInsertionPoint(copy);
  SmallVector<Value> extents =
      getExtents(rewriter, loc, copy.getTarget(), copy.getSource());
  auto copyElement = [&](OpBuilder &b, ValueRange point) {
    Value element = memref::LoadOp::create(b, loc, copy.getSource(), point);
    memref::StoreOp::create(b, loc, element, copy.getTarget(), point);
  };
  if (failed(createLaunch(rewriter, loc, extents, copyElement)))
    return failure();
  rewriter.eraseOp(copy);
  return success();
}

/// Numbers the iterations of `loop`, one for each thread.
static LogicalResult mapParallel(RewriterBase &rewriter, scf::ParallelOp loop) {
  if (loop.getNumResults() != 0)
    return loop.emitError("expected a parallel loop without reductions");
  Location loc = loop.getLoc();
  rewriter.setInsertionPoint(loop);
  SmallVector<Value> extents;
  for (auto [lower, upper, step] :
       llvm::zip(loop.getLowerBound(), loop.getUpperBound(), loop.getStep())) {
    Value span = rewriter.createOrFold<arith::SubIOp>(loc, upper, lower);
    extents.push_back(
        rewriter.createOrFold<arith::CeilDivSIOp>(loc, span, step));
  }
  auto emitIteration = [&](OpBuilder &b, ValueRange point) {
    SmallVector<Value> indices;
    for (auto [number, lower, step] :
         llvm::zip(point, loop.getLowerBound(), loop.getStep())) {
      Value scaled = b.createOrFold<arith::MulIOp>(loc, number, step);
      indices.push_back(b.createOrFold<arith::AddIOp>(loc, scaled, lower));
    }
    IRMapping mapping;
    mapping.map(loop.getInductionVars(), indices);
    for (Operation &op : loop.getBody()->without_terminator())
      b.clone(op, mapping);
  };
  if (failed(createLaunch(rewriter, loc, extents, emitIteration)))
    return failure();
  rewriter.eraseOp(loop);
  return success();
}

/// Puts the parallel iterators of `op` first, so that its loops are parallel
/// ones around sequential ones. The order among the reductions stays.
static FailureOr<linalg::LinalgOp> moveParallelFirst(RewriterBase &rewriter,
                                                     linalg::LinalgOp op) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<unsigned> order;
  for (bool wanted : {true, false})
    for (auto [position, iterator] : llvm::enumerate(iterators))
      if (linalg::isParallelIterator(iterator) == wanted)
        order.push_back(position);
  if (llvm::is_sorted(order))
    return op;
  auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
  if (!generic) {
    FailureOr<linalg::GenericOp> generalized =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(generalized))
      return failure();
    generic = *generalized;
  }
  FailureOr<linalg::GenericOp> interchanged =
      linalg::interchangeGenericOp(rewriter, generic, order);
  if (failed(interchanged))
    return failure();
  return cast<linalg::LinalgOp>(interchanged->getOperation());
}

static LogicalResult mapLinalg(RewriterBase &rewriter, linalg::LinalgOp op) {
  Location loc = op.getLoc();
  std::string name = op->getName().getStringRef().str();
  if (!op.hasPureBufferSemantics())
    return emitError(loc) << "expects operations on memrefs, but got '" << name
                          << "' on tensors";
  auto fail = [&] {
    return emitError(loc) << "'" << name << "' cannot be lowered to loops";
  };
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::LinalgOp> ordered = moveParallelFirst(rewriter, op);
  if (failed(ordered))
    return fail();
  op = *ordered;
  if (op.getNumParallelLoops() == 0) {
    // A single thread reduces.
    rewriter.setInsertionPoint(op);
    // Cannot fail: one iteration is not too many.
    (void)createLaunch(rewriter, loc, {}, [&](OpBuilder &b, ValueRange) {
      rewriter.moveOpBefore(op, b.getInsertionBlock(), b.getInsertionPoint());
    });
    rewriter.setInsertionPoint(op);
    if (failed(linalg::linalgOpToLoops(rewriter, op)))
      return fail();
    rewriter.eraseOp(op);
    return success();
  }
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::LinalgLoops> loops =
      linalg::linalgOpToParallelLoops(rewriter, op);
  if (failed(loops))
    return fail();
  auto parallel = cast<scf::ParallelOp>(loops->front());
  rewriter.eraseOp(op);
  return mapParallel(rewriter, parallel);
}

/// One thread stores what `first` and the stores after it store. Only
/// operations without effects may stand between them.
static void mapStores(RewriterBase &rewriter, memref::StoreOp first) {
  SmallVector<memref::StoreOp> stores;
  Operation *end = first;
  for (; !end->hasTrait<OpTrait::IsTerminator>(); end = end->getNextNode()) {
    if (auto store = dyn_cast<memref::StoreOp>(end))
      stores.push_back(store);
    else if (!isMemoryEffectFree(end))
      break;
  }
  rewriter.setInsertionPoint(end);
  // Cannot fail: one iteration is not too many.
  (void)createLaunch(rewriter, first.getLoc(), {},
                     [&](OpBuilder &b, ValueRange) {
                       for (memref::StoreOp store : stores)
                         rewriter.moveOpBefore(store, b.getInsertionBlock(),
                                               b.getInsertionPoint());
                     });
}

namespace {
struct MapToGPUPass : public gqa::impl::MapToGPUPassBase<MapToGPUPass> {
  using Base::Base;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    IRRewriter rewriter(&getContext());
    // Only the function's own block is on the host.
    for (Block &block : function.getBody()) {
      SmallVector<Operation *> worklist;
      for (Operation &op : block)
        if (isa<memref::CopyOp, linalg::LinalgOp, scf::ParallelOp,
                memref::StoreOp>(op))
          worklist.push_back(&op);
      for (Operation *op : worklist)
        if (failed(mapOp(rewriter, op, block)))
          return signalPassFailure();
    }
    int64_t number = 0;
    function.walk([&](gpu::LaunchOp launch) {
      launch.setFunctionAttr(FlatSymbolRefAttr::get(
          &getContext(),
          makeKernelName(function.getName(), "_kernel_" + Twine(number++))));
    });
  }

private:
  static LogicalResult mapOp(RewriterBase &rewriter, Operation *op,
                             Block &block) {
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      return mapLinalg(rewriter, linalgOp);
    if (auto loop = dyn_cast<scf::ParallelOp>(op))
      return mapParallel(rewriter, loop);
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return mapCopy(rewriter, copy);
    // An earlier store may have taken this one along.
    if (auto store = dyn_cast<memref::StoreOp>(op))
      if (store->getBlock() == &block)
        mapStores(rewriter, store);
    return success();
  }
};
} // namespace
