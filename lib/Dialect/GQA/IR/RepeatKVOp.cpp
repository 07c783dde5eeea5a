//===- RepeatKVOp.cpp - gqa.repeat_kv -------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

RankedTensorType RepeatKVOp::inferResultType(RankedTensorType source,
                                             int64_t headsAxis, int64_t nRep) {
  SmallVector<int64_t> shape(source.getShape());
  shape[headsAxis] *= nRep;
  return source.clone(shape);
}

void RepeatKVOp::build(OpBuilder &builder, OperationState &state, Value source,
                       int64_t headsAxis, int64_t nRep) {
  auto type = cast<RankedTensorType>(source.getType());
  build(builder, state, source, /*out=*/Value(), headsAxis, nRep);
  state.addTypes(inferResultType(type, headsAxis, nRep));
}

void RepeatKVOp::build(OpBuilder &builder, OperationState &state, Value source,
                       Value out, int64_t headsAxis, int64_t nRep) {
  state.addOperands(source);
  if (out)
    state.addOperands(out);
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.heads_axis = builder.getI64IntegerAttr(headsAxis);
  properties.n_rep = builder.getI64IntegerAttr(nRep);
}

LogicalResult RepeatKVOp::verify() {
  auto source = cast<ShapedType>(getSource().getType());
  // repeat_c1: on tensors a result and no outs, on memrefs outs and no result.
  bool onTensors = isa<RankedTensorType>(source);
  if (onTensors && (!getResult() || getOut()))
    return emitOpError("on a tensor expects a result and no outs");
  if (!onTensors && (getResult() || !getOut()))
    return emitOpError("on a memref expects outs and no result");
  // repeat_c2: the heads axis is one of the source's.
  int64_t axis = getHeadsAxis();
  if (axis < 0 || axis >= source.getRank())
    return emitOpError() << "expects heads_axis in [0, " << source.getRank()
                         << "), but got " << axis;
  // repeat_c3: the factor is positive.
  int64_t nRep = getNRep();
  if (nRep < 1)
    return emitOpError() << "expects n_rep of at least 1, but got " << nRep;
  // repeat_c4: the number of heads is static.
  if (source.isDynamicDim(axis))
    return emitOpError() << "expects a static extent on heads axis " << axis
                         << ", but got " << source;
  // repeat_c6: the repeated extent fits an i64.
  SmallVector<int64_t> shape(source.getShape());
  if (llvm::MulOverflow(shape[axis], nRep, shape[axis]))
    return emitOpError() << "n_rep " << nRep << " of "
                         << source.getDimSize(axis)
                         << " heads overflows the extent";
  // repeat_c5: the result is the source with n_rep times the heads.
  if (onTensors) {
    Type expected = cast<RankedTensorType>(source).clone(shape);
    if (getResult().getType() != expected)
      return emitOpError() << "expects result type " << expected << ", but got "
                           << getResult().getType();
    return success();
  }
  auto out = cast<MemRefType>(getOut().getType());
  if (out.getElementType() != source.getElementType() ||
      failed(verifyCompatibleShape(shape, out.getShape())))
    return emitOpError() << "expects outs of type "
                         << MemRefType::get(shape, source.getElementType())
                         << ", but got " << out;
  return success();
}

LogicalResult RepeatKVOp::fold(FoldAdaptor adaptor,
                               SmallVectorImpl<OpFoldResult> &results) {
  // Graph regions and unreachable blocks may hold a repeat of itself.
  if (!getResult() || getSource() == getResult())
    return failure();
  // Every head once: the source itself.
  if (getNRep() == 1) {
    results.push_back(getSource());
    return success();
  }
  // A splat stays a splat.
  auto constant =
      dyn_cast_or_null<DenseIntOrFPElementsAttr>(adaptor.getSource());
  if (constant && constant.isSplat()) {
    results.push_back(
        constant.resizeSplat(cast<ShapedType>(getResult().getType())));
    return success();
  }
  // h floordiv a floordiv b is h floordiv (a * b).
  auto inner = getSource().getDefiningOp<RepeatKVOp>();
  int64_t nRep;
  if (inner && inner.getHeadsAxis() == getHeadsAxis() &&
      !llvm::MulOverflow(static_cast<int64_t>(inner.getNRep()),
                         static_cast<int64_t>(getNRep()), nRep)) {
    getSourceMutable().assign(inner.getSource());
    setNRep(nRep);
    return success();
  }
  return failure();
}

namespace {
/// repeat_kv(cast(x)) -> cast(repeat_kv(x)) where the cast only forgets static
/// extents, so that the repeat knows them.
struct RepeatOfTensorCast : OpRewritePattern<RepeatKVOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RepeatKVOp op,
                                PatternRewriter &rewriter) const override {
    auto cast = op.getSource().getDefiningOp<tensor::CastOp>();
    if (!cast || !tensor::canFoldIntoConsumerOp(cast))
      return rewriter.notifyMatchFailure(
          op, "source is no cast that forgets static extents");
    auto repeat = RepeatKVOp::create(rewriter, op.getLoc(), cast.getSource(),
                                     op.getHeadsAxis(), op.getNRep());
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, op.getResult().getType(),
                                                repeat.getResult());
    return success();
  }
};
} // namespace

void RepeatKVOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<RepeatOfTensorCast>(context);
}

LogicalResult
RepeatKVOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &shapes) {
  if (!getResult())
    return success();
  SmallVector<OpFoldResult> extents =
      tensor::getMixedSizes(builder, getLoc(), getSource());
  auto type = cast<RankedTensorType>(getResult().getType());
  extents[getHeadsAxis()] =
      builder.getIndexAttr(type.getDimSize(getHeadsAxis()));
  shapes.push_back(std::move(extents));
  return success();
}

void RepeatKVOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  if (!getOut())
    return;
  effects.emplace_back(MemoryEffects::Read::get(), &getSourceMutable());
  effects.emplace_back(MemoryEffects::Write::get(), &*getOutMutable().begin());
}

Speculation::Speculatability RepeatKVOp::getSpeculatability() {
  return getOut() ? Speculation::NotSpeculatable : Speculation::Speculatable;
}
