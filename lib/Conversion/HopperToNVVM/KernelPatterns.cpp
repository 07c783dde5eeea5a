//===- KernelPatterns.cpp - Lowers kernels, roles and scalars -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

namespace {

/// A kernel becomes an llvm.func, which may hold other dialects until they are
/// lowered in turn. Tensor maps are passed by value, in constant memory.
struct KernelLowering : public TilePattern<KernelOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(KernelOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    const TypeConverter *converter = getTypeConverter();
    TypeConverter::SignatureConversion signature(op.getNumArguments());
    if (failed(
            converter->convertSignatureArgs(op.getArgumentTypes(), signature)))
      return rewriter.notifyMatchFailure(op, "an argument has no lowering");
    auto type =
        LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(op.getContext()),
                                    signature.getConvertedTypes());
    auto function = LLVM::LLVMFuncOp::create(e, op.getSymName(), type);
    function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                      e.getUnitAttr());
    function->setAttr("nvvm.kernel", e.getUnitAttr());
    // setmaxnreg is ignored unless the registers at entry are known.
    function->setAttr("nvvm.minctasm", e.getI32IntegerAttr(1));
    function->setAttr("nvvm.maxntid",
                      e.getDenseI32ArrayAttr({int32_t(op.getThreads())}));
    for (auto [index, argument] : llvm::enumerate(op.getArgumentTypes()))
      setArgumentAttrs(function, index, argument);

    rewriter.inlineRegionBefore(op.getBody(), function.getBody(),
                                function.getBody().end());
    if (failed(rewriter.convertRegionTypes(&function.getBody(), *converter,
                                           &signature)))
      return rewriter.notifyMatchFailure(op, "an argument has no lowering");
    return erase(rewriter, op);
  }

private:
  static void setArgumentAttrs(LLVM::LLVMFuncOp function, unsigned index,
                               Type type) {
    Builder builder(function.getContext());
    if (isa<TensorMapType>(type)) {
      constexpr unsigned kBytes = 128, kAlignment = 64;
      Type bytes = LLVM::LLVMArrayType::get(builder.getI8Type(), kBytes);
      function.setArgAttr(index, "llvm.byval", TypeAttr::get(bytes));
      function.setArgAttr(index, "nvvm.grid_constant", builder.getUnitAttr());
      function.setArgAttr(index, "llvm.align",
                          builder.getI64IntegerAttr(kAlignment));
    } else if (isa<GlobalType>(type)) {
      function.setArgAttr(index, "llvm.noalias", builder.getUnitAttr());
    }
  }
};

struct ReturnLowering : public TilePattern<ReturnOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(ReturnOp op, Registers, Emitter &,
                      ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<LLVM::ReturnOp>(op, ValueRange());
    return success();
  }
};

struct BlockIdLowering : public TilePattern<BlockIdOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(BlockIdOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op, {{e.blockId(op.getAxis())}});
  }
};

struct GridDimLowering : public TilePattern<GridDimOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(GridDimOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op, {{e.gridDim(op.getAxis())}});
  }
};

struct LoadLowering : public TilePattern<LoadOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(LoadOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op,
                   {{e.loadInvariant(operands.getPointer().front(),
                                     op.getResult().getType(),
                                     operands.getIndex().front())}});
  }
};

/// Each round cuts [first, last) into 32 parts of `step` numbers. A lane asks
/// at the last number of its part; the answer lies in the first part whose lane
/// says no. A part that ends beyond `last` says no: it is the last one.
struct PartitionPointLowering : public TilePattern<PartitionPointOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(PartitionPointOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    using arith::CmpIPredicate;
    Type i32 = e.i32();
    Values bounds = {e.constant(0), operands.getCount().front()};
    auto loop = scf::WhileOp::create(e, TypeRange{i32, i32}, bounds);
    SmallVector<Location> locations(2, op.getLoc());
    OpBuilder::InsertionGuard guard(e);
    Block *before = rewriter.createBlock(&loop.getBefore(), {},
                                         TypeRange{i32, i32}, locations);
    e.setInsertionPointToStart(before);
    Value isOpen = e.compare(CmpIPredicate::slt, before->getArgument(0),
                             before->getArgument(1));
    scf::ConditionOp::create(e, isOpen, before->getArguments());

    Block *after = rewriter.createBlock(&loop.getAfter(), {},
                                        TypeRange{i32, i32}, locations);
    e.setInsertionPointToStart(after);
    Value first = after->getArgument(0), last = after->getArgument(1);
    Value step = e.shiftRight(e.add(e.sub(last, first), 31), 5);
    Value partLast = e.add(step, -1);
    Value probe = e.add(e.add(first, e.mul(e.lane(), step)), partLast);
    Value isInside = e.compare(CmpIPredicate::slt, probe, last);
    // Lanes beyond the end ask at a number that exists.
    Value asked = e.select(isInside, probe, first);
    Value holds = inlineRegion(rewriter, op.getBody(), asked).front();
    Value parts = e.countLanes(e.bitAnd(holds, isInside));
    Value nextFirst = e.add(first, e.mul(parts, step));
    Value nextLast = e.min(last, e.add(nextFirst, partLast));
    scf::YieldOp::create(e, ValueRange{nextFirst, nextLast});
    return replace(rewriter, op, {{loop.getResult(0)}});
  }
};

template <typename OpTy, Value (Emitter::*emit)(Value)>
struct ApproximationLowering : public TilePattern<OpTy> {
  using TilePattern<OpTy>::TilePattern;

  LogicalResult lower(OpTy op, typename TilePattern<OpTy>::Registers operands,
                      Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return TilePattern<OpTy>::replace(
        rewriter, op, {{(e.*emit)(operands.getOperand().front())}});
  }
};

/// The warpgroup's number, which ptxas knows to be uniform, divides the roles;
/// each changes its registers first. One thread of the producer's first warp
/// produces.
struct WarpSpecializeLowering : public TilePattern<WarpSpecializeOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(WarpSpecializeOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value warpgroup = e.warpgroupId();
    auto role = scf::IfOp::create(e, e.equal(warpgroup, 0),
                                  /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard guard(e);
      e.setInsertionPointToStart(role.thenBlock());
      e.setRegisters(op.getProducerRegisters(), /*increase=*/false);
      Value warp = e.shuffleFrom(e.shiftRight(e.threadId(), 5), 0);
      moveToWarp(rewriter, e, op.getProducer(), e.equal(warp, 0));
      if (!op.getScheduler().empty())
        moveToWarp(rewriter, e, op.getScheduler(), e.equal(warp, 1));
    }
    e.setInsertionPointToStart(role.elseBlock());
    e.setRegisters(op.getConsumerRegisters(), /*increase=*/true);
    Value consumer = e.sub(warpgroup, e.constant(1));
    moveRole(rewriter, op.getConsumer(), role.elseBlock(), consumer);
    return erase(rewriter, op);
  }

private:
  /// Moves a role into a branch on `isItsWarp`, and `e` behind that.
  static void moveToWarp(ConversionPatternRewriter &rewriter, Emitter &e,
                         Region &role, Value isItsWarp) {
    auto branch = scf::IfOp::create(e, isItsWarp, /*withElseRegion=*/false);
    moveRole(rewriter, role, branch.thenBlock(), {});
    e.setInsertionPointAfter(branch);
  }

  /// Moves the operations of a role ahead of the terminator of `block`.
  static void moveRole(ConversionPatternRewriter &rewriter, Region &role,
                       Block *block, ValueRange arguments) {
    Block *source = &role.front();
    rewriter.eraseOp(source->getTerminator());
    rewriter.inlineBlockBefore(source, block, std::prev(block->end()),
                               arguments);
  }
};

struct NamedBarrierLowering : public TilePattern<NamedBarrierOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(NamedBarrierOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    e.namedBarrier(operands.getId().front(), op.getThreads(), op.getArrive());
    return erase(rewriter, op);
  }
};

} // namespace

void gqa::hopper::populateKernelPatterns(const TypeConverter &converter,
                                         RewritePatternSet &patterns) {
  patterns.add<KernelLowering, ReturnLowering, BlockIdLowering, GridDimLowering,
               LoadLowering, PartitionPointLowering,
               ApproximationLowering<Exp2Op, &Emitter::exp2>,
               ApproximationLowering<Log2Op, &Emitter::log2>,
               ApproximationLowering<RcpOp, &Emitter::reciprocal>,
               WarpSpecializeLowering, NamedBarrierLowering>(
      converter, patterns.getContext());
}
