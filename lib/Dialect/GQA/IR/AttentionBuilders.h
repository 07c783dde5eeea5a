//===- AttentionBuilders.h - What attention ops are built with --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_IR_ATTENTIONBUILDERS_H
#define GQA_LIB_DIALECT_GQA_IR_ATTENTIONBUILDERS_H

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::gqa {

/// Sets the attributes that both attention ops have.
template <typename PropertiesTy>
void setSharedProperties(OpBuilder &builder, PropertiesTy &properties,
                         const AttentionParameters &parameters,
                         Align defaultAlign) {
  if (!parameters.backend.empty())
    properties.backend = builder.getStringAttr(parameters.backend);
  if (parameters.windowLeft != -1 || parameters.windowRight != -1)
    properties.window = builder.getDenseI64ArrayAttr(
        {parameters.windowLeft, parameters.windowRight});
  properties.align = AlignAttr::get(builder.getContext(),
                                    parameters.align.value_or(defaultAlign));
  properties.scale = builder.getF64FloatAttr(parameters.scale);
  if (parameters.softcap)
    properties.softcap = builder.getF64FloatAttr(*parameters.softcap);
}

/// The extents of `result`, the dynamic ones read from the axis of `source`
/// that `sourceAxes` names for each axis of the result.
inline SmallVector<OpFoldResult> reifyExtents(OpBuilder &builder, Location loc,
                                              Value result, Value source,
                                              ArrayRef<int64_t> sourceAxes) {
  SmallVector<OpFoldResult> extents;
  for (auto [axis, sourceAxis] : llvm::enumerate(sourceAxes)) {
    int64_t extent = cast<ShapedType>(result.getType()).getDimSize(axis);
    extents.push_back(
        ShapedType::isDynamic(extent)
            ? tensor::getMixedSize(builder, loc, source, sourceAxis)
            : OpFoldResult(builder.getIndexAttr(extent)));
  }
  return extents;
}

/// The memref form reads every operand but `outs`, which it writes; the tensor
/// form has no effects.
inline void addAttentionEffects(
    Operation *op, MutableOperandRange outs,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool written =
        llvm::any_of(outs, [&](OpOperand &out) { return &out == &operand; });
    if (written)
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
    else
      effects.emplace_back(MemoryEffects::Read::get(), &operand);
  }
}

/// window(-1, -1) is no window.
template <typename OpTy>
struct DropOpenWindow : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getWindow() || op.getWindowLeft() != -1 ||
        op.getWindowRight() != -1)
      return rewriter.notifyMatchFailure(op,
                                         "no window, or one that hides keys");
    rewriter.modifyOpInPlace(op, [&] { op.removeWindowAttr(); });
    return success();
  }
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_IR_ATTENTIONBUILDERS_H
