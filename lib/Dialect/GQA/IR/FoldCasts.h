//===- FoldCasts.h - Attention on less dynamic operands ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H
#define GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::gqa {

/// attention(cast(x)) -> attention(x) where the cast only forgets static
/// extents. The result types stay: the verifier asks for compatible extents.
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
    rewriter.modifyOpInPlace(op, [&] {
      for (auto [operand, source] : folded)
        operand->set(source);
    });
    return success();
  }
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_IR_FOLDCASTS_H
