//===- BufferizeEntries.cpp - Bufferizes entries by an artifact's rules ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "Entries.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotModuleBufferize.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_BUFFERIZEENTRIESPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// The memref of a tensor argument: any offset and strides, but for the
/// innermost stride, which is 1.
static MemRefType getArgumentType(RankedTensorType type, Attribute space) {
  SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
  if (!strides.empty())
    strides.back() = 1;
  auto layout =
      StridedLayoutAttr::get(type.getContext(), ShapedType::kDynamic, strides);
  return MemRefType::get(type.getShape(), type.getElementType(), layout, space);
}

/// What gqa-prepare-entries lets through and this pass relies on.
static LogicalResult checkEntry(func::FuncOp entry) {
  if (entry.isDeclaration() || !entry.getBody().hasOneBlock())
    return entry.emitOpError("expects a body of one block");
  for (Type type : entry.getArgumentTypes())
    if (isa<UnrankedTensorType>(type))
      return entry.emitOpError("expects ranked arguments, but got ") << type;
  for (Type type : entry.getResultTypes())
    if (!isa<RankedTensorType>(type))
      return entry.emitOpError("expects results that are ranked tensors, but "
                               "got ")
             << type;
  return success();
}

static LogicalResult bufferize(ModuleOp module) {
  bufferization::OneShotBufferizationOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionArgTypeConverterFn =
      [](bufferization::TensorLikeType type, Attribute space, func::FuncOp,
         const bufferization::BufferizationOptions &)
      -> bufferization::BufferLikeType {
    return cast<bufferization::BufferLikeType>(
        getArgumentType(cast<RankedTensorType>(type), space));
  };
  // The caller's tensors stay as they are.
  auto notWritable = BoolAttr::get(module.getContext(), false);
  StringRef writableName =
      bufferization::BufferizationDialect::kWritableAttrName;
  for (auto entry : module.getOps<func::FuncOp>())
    for (BlockArgument argument : entry.getArguments())
      if (isa<TensorType>(argument.getType()))
        entry.setArgAttr(argument.getArgNumber(), writableName, notWritable);
  bufferization::BufferizationState state;
  if (failed(bufferization::runOneShotModuleBufferize(module, options, state)))
    return failure();
  bufferization::removeBufferizationAttributesInModule(module);
  return success();
}

//===----------------------------------------------------------------------===//
// Collapsed axes of arguments
//===----------------------------------------------------------------------===//

/// The entry argument that `value` is a view of, or null.
static BlockArgument findViewedArgument(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::ExtractSliceOp, tensor::ExpandShapeOp, tensor::CastOp>(op))
      return {};
    value = op->getOperand(0);
  }
  auto argument = cast<BlockArgument>(value);
  bool isEntryArgument = isa<func::FuncOp>(argument.getOwner()->getParentOp());
  return isEntryArgument ? argument : BlockArgument();
}

namespace {
/// Replaces a collapse_shape of an argument by a view with an assertion that
/// the strides allow it. Bufferization would copy the argument instead, since
/// the strides of its type do not tell that axes can be merged. Arguments are
/// never written, so that the view needs no protection from later writes.
class CollapseInPlace {
public:
  CollapseInPlace(tensor::CollapseShapeOp collapse, BlockArgument argument)
      : collapse(collapse), argument(argument), builder(collapse),
        loc(collapse.getLoc()), type(collapse.getResultType()) {}

  void run() {
    RankedTensorType sourceType = collapse.getSrcType();
    Value buffer = bufferization::ToBufferOp::create(
        builder, loc, getArgumentType(sourceType, Attribute()),
        collapse.getSrc(), /*read_only=*/true);
    metadata = memref::ExtractStridedMetadataOp::create(builder, loc, buffer);
    for (ArrayRef<int64_t> group : getGroups())
      addAxis(group);
    auto layout = StridedLayoutAttr::get(builder.getContext(),
                                         ShapedType::kDynamic, staticStrides);
    auto viewType =
        MemRefType::get(type.getShape(), type.getElementType(), layout);
    Value view = memref::ReinterpretCastOp::create(
        builder, loc, viewType, metadata.getBaseBuffer(),
        OpFoldResult(metadata.getOffset()), sizes, strides);
    Value tensor = bufferization::ToTensorOp::create(
        builder, loc, type, view, /*restrict=*/true, /*writable=*/false);
    collapse.replaceAllUsesWith(tensor);
    collapse.erase();
  }

private:
  SmallVector<SmallVector<int64_t>> getGroups() {
    SmallVector<SmallVector<int64_t>> groups;
    for (auto &group : getAxisGroups(collapse.getReassociation()))
      groups.emplace_back(group.begin(), group.end());
    return groups;
  }

  /// Appends the axis that the axes of `group` become.
  void addAxis(ArrayRef<int64_t> group) {
    // An axis of extent 1 has a stride without meaning.
    SmallVector<int64_t> merged =
        llvm::filter_to_vector(group, [&](int64_t axis) {
          return collapse.getSrcType().getDimSize(axis) != 1;
        });
    if (merged.empty())
      merged.push_back(group.back());
    Value size = metadata.getSizes()[merged.front()];
    for (auto [outer, inner] : llvm::zip(ArrayRef(merged).drop_back(),
                                         ArrayRef(merged).drop_front())) {
      requireMergeable(outer, inner);
      size = multiply(size, metadata.getSizes()[inner]);
    }
    int64_t axis = sizes.size();
    sizes.push_back(type.isDynamicDim(axis)
                        ? OpFoldResult(size)
                        : builder.getIndexAttr(type.getDimSize(axis)));
    bool isInnermost = merged.back() == collapse.getSrcType().getRank() - 1;
    strides.push_back(isInnermost
                          ? OpFoldResult(builder.getIndexAttr(1))
                          : OpFoldResult(metadata.getStrides()[merged.back()]));
    staticStrides.push_back(isInnermost ? 1 : ShapedType::kDynamic);
  }

  /// Axes `outer` and `inner` become one: the outer stride spans the inner
  /// extent, unless there is nothing to step over.
  void requireMergeable(int64_t outer, int64_t inner) {
    Value span =
        multiply(metadata.getSizes()[inner], metadata.getStrides()[inner]);
    Value one = arith::ConstantIndexOp::create(builder, loc, 1);
    auto compare = [&](arith::CmpIPredicate predicate, Value lhs, Value rhs) {
      return arith::CmpIOp::create(builder, loc, predicate, lhs, rhs);
    };
    Value isSpanned =
        compare(arith::CmpIPredicate::eq, metadata.getStrides()[outer], span);
    Value isSingle =
        compare(arith::CmpIPredicate::sle, metadata.getSizes()[outer], one);
    Value holds = arith::OrIOp::create(builder, loc, isSpanned, isSingle);
    cf::AssertOp::create(
        builder, loc, holds,
        builder.getStringAttr(
            (collapse.getSrc() == argument ? "argument "
                                           : "a view of argument ") +
            Twine(argument.getArgNumber()) + " is used with its axes " +
            Twine(outer) + " and " + Twine(inner) + " merged, so that stride " +
            Twine(outer) + " must be extent " + Twine(inner) +
            " times stride " + Twine(inner)));
  }

  Value multiply(Value lhs, Value rhs) {
    return arith::MulIOp::create(builder, loc, lhs, rhs);
  }

  tensor::CollapseShapeOp collapse;
  BlockArgument argument;
  OpBuilder builder;
  Location loc;
  RankedTensorType type;
  memref::ExtractStridedMetadataOp metadata;
  SmallVector<OpFoldResult> sizes, strides;
  SmallVector<int64_t> staticStrides;
};
} // namespace

static void collapseArgumentsInPlace(func::FuncOp entry) {
  for (Operation &op : llvm::make_early_inc_range(entry.getBody().front()))
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
      if (BlockArgument argument = findViewedArgument(collapse.getSrc()))
        CollapseInPlace(collapse, argument).run();
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// The allocation that `value` is all of, contiguous and in order; null if
/// there is none in sight.
static memref::AllocOp findOwnBuffer(Value value) {
  if (!cast<MemRefType>(value.getType()).getLayout().isIdentity())
    return {};
  while (isa_and_nonnull<memref::CastOp, memref::CollapseShapeOp,
                         memref::ExpandShapeOp>(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value.getDefiningOp<memref::AllocOp>();
}

/// Makes each result of `entry` a contiguous buffer of its own.
static void separateResults(func::FuncOp entry) {
  auto returnOp = cast<func::ReturnOp>(entry.getBody().front().getTerminator());
  OpBuilder builder(returnOp);
  Location loc = returnOp.getLoc();
  llvm::SmallPtrSet<Operation *, 4> taken;
  SmallVector<Type> resultTypes;
  for (OpOperand &operand : returnOp->getOpOperands()) {
    Value result = operand.get();
    auto type = cast<MemRefType>(result.getType());
    memref::AllocOp buffer = findOwnBuffer(result);
    if (!buffer || !taken.insert(buffer).second) {
      SmallVector<Value> extents;
      for (int64_t axis = 0; axis < type.getRank(); ++axis)
        if (type.isDynamicDim(axis))
          extents.push_back(memref::DimOp::create(builder, loc, result, axis));
      type = MemRefType::get(type.getShape(), type.getElementType());
      Value fresh = memref::AllocOp::create(builder, loc, type, extents);
      memref::CopyOp::create(builder, loc, result, fresh);
      operand.set(fresh);
    }
    resultTypes.push_back(type);
  }
  entry.setFunctionType(
      builder.getFunctionType(entry.getArgumentTypes(), resultTypes));
}

namespace {
struct BufferizeEntriesPass
    : public gqa::impl::BufferizeEntriesPassBase<BufferizeEntriesPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    for (auto entry : module.getOps<func::FuncOp>())
      if (failed(checkEntry(entry)))
        return signalPassFailure();
    for (auto entry : module.getOps<func::FuncOp>()) {
      if (failed(rewriteConstants(entry)))
        return signalPassFailure();
      collapseArgumentsInPlace(entry);
    }
    if (failed(bufferize(module)))
      return signalPassFailure();
    for (auto entry : module.getOps<func::FuncOp>())
      separateResults(entry);
  }
};
} // namespace
