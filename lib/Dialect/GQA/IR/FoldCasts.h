//===- FoldCasts.h - Attention on less dynamic operands ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H
#define GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::gqa {

/// What the axes of an operand or result measure, a letter each: equal letters
/// are equal extents, '.' is anything, and a capital is also met by 1.
struct MeasuredAxes {
  Value value;
  StringRef letters;
};

SmallVector<MeasuredAxes> measureAxes(AttentionOp op);
SmallVector<MeasuredAxes> measureAxes(VarlenAttentionOp op);

/// Whether the static extents of `measured` agree, `getType` being the type to
/// take for a value.
inline bool doExtentsAgree(ArrayRef<MeasuredAxes> measured,
                           function_ref<Type(Value)> getType) {
  llvm::SmallDenseMap<char, int64_t> known;
  for (const MeasuredAxes &axes : measured) {
    if (!axes.value)
      continue;
    auto type = cast<ShapedType>(getType(axes.value));
    for (auto [axis, letter] : llvm::enumerate(axes.letters)) {
      int64_t extent = type.getDimSize(axis);
      if (letter == '.' || ShapedType::isDynamic(extent) ||
          (extent == 1 && llvm::isUpper(letter)))
        continue;
      auto [it, isNew] = known.try_emplace(llvm::toLower(letter), extent);
      if (!isNew && it->second != extent)
        return false;
    }
  }
  return true;
}

/// attention(cast(x)) -> attention(x) where the cast only forgets static
/// extents. The result types stay: the verifier asks for compatible extents.
/// Casts may hide extents that contradict each other, in code that is never
/// reached; those stay.
template <typename OpTy>
struct FoldCastsIntoAttention : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    SmallVector<std::pair<OpOperand *, Value>> folded;
    for (OpOperand &operand : op->getOpOperands()) {
      auto cast = operand.get().template getDefiningOp<tensor::CastOp>();
      if (cast && tensor::canFoldIntoConsumerOp(cast))
        folded.emplace_back(&operand, cast.getSource());
    }
    if (folded.empty())
      return rewriter.notifyMatchFailure(
          op, "no operand is a cast that forgets static extents");
    auto getFoldedType = [&](Value value) -> Type {
      for (auto [operand, source] : folded)
        if (operand->get() == value)
          return source.getType();
      return value.getType();
    };
    if (!doExtentsAgree(measureAxes(op), getFoldedType))
      return rewriter.notifyMatchFailure(
          op, "the casts hide extents that contradict each other");
    rewriter.modifyOpInPlace(op, [&] {
      for (auto [operand, source] : folded)
        operand->set(source);
    });
    return success();
  }
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H
