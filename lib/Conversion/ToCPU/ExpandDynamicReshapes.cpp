//===- ExpandDynamicReshapes.cpp - Axes split into dynamic extents --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// expand-strided-metadata of MLIR 22 computes the one dynamic extent of a group
// from the others, and crashes where two of them are dynamic (rows unpacked to
// batch and sequence). Here such a memref.expand_shape is written with the
// extents that it names itself.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_EXPANDDYNAMICRESHAPESPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct ExpandDynamicReshape : OpRewritePattern<memref::ExpandShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(memref::ExpandShapeOp op,
                                PatternRewriter &rewriter) const override {
    MemRefType type = op.getResultType();
    SmallVector<ReassociationIndices> groups =
        getAxisGroups(op.getReassociation());
    auto hasTwoDynamic = [&](const ReassociationIndices &group) {
      return llvm::count_if(group, [&](int64_t axis) {
               return type.isDynamicDim(axis);
             }) > 1;
    };
    if (llvm::none_of(groups, hasTwoDynamic))
      return rewriter.notifyMatchFailure(
          op, "no group has more than one dynamic extent");
    if (!op.getSrcType().isStrided() || !type.isStrided())
      return rewriter.notifyMatchFailure(op, "layout is not strided");

    Location loc = op.getLoc();
    auto source =
        memref::ExtractStridedMetadataOp::create(rewriter, loc, op.getSrc());
    SmallVector<OpFoldResult> sizes = getMixedValues(
        op.getStaticOutputShape(), op.getOutputShape(), rewriter);
    SmallVector<OpFoldResult> sourceStrides =
        source.getConstifiedMixedStrides();
    SmallVector<OpFoldResult> strides(sizes.size());
    for (auto [group, stride] : llvm::zip_equal(groups, sourceStrides)) {
      // The innermost axis steps like the source's, the others over the inner.
      OpFoldResult step = stride;
      for (int64_t axis : llvm::reverse(group)) {
        strides[axis] = step;
        if (axis == group.front())
          break;
        Value inner = getValueOrCreateConstantIndexOp(rewriter, loc, step);
        Value size =
            getValueOrCreateConstantIndexOp(rewriter, loc, sizes[axis]);
        step = rewriter.createOrFold<arith::MulIOp>(loc, inner, size);
      }
    }
    // What the type knows is an attribute, everything else a value.
    auto [typeStrides, typeOffset] = type.getStridesAndOffset();
    auto match = [&](OpFoldResult value, int64_t known) -> OpFoldResult {
      if (!ShapedType::isDynamic(known))
        return rewriter.getIndexAttr(known);
      return getValueOrCreateConstantIndexOp(rewriter, loc, value);
    };
    for (auto [stride, known] : llvm::zip_equal(strides, typeStrides))
      stride = match(stride, known);
    rewriter.replaceOpWithNewOp<memref::ReinterpretCastOp>(
        op, type, source.getBaseBuffer(),
        match(source.getConstifiedMixedOffset(), typeOffset), sizes, strides);
    return success();
  }
};

struct ExpandDynamicReshapesPass
    : gqa::impl::ExpandDynamicReshapesPassBase<ExpandDynamicReshapesPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandDynamicReshape>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
