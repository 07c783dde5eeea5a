//===- AttentionToLower.h - Attention as lowerings see it -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What dense and packed attention have in common, read off the operation once,
// and where one of its rows finds its operands.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOSCF_ATTENTIONTOLOWER_H
#define GQA_LIB_CONVERSION_GQATOSCF_ATTENTIONTOLOWER_H

#include "ComputeBuilder.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

namespace mlir::gqa {

/// The memref form of gqa.attention or gqa.varlen_attention.
struct AttentionToLower {
  explicit AttentionToLower(AttentionOp op);
  explicit AttentionToLower(VarlenAttentionOp op);

  Value query, key, value, output;
  /// Null if there are none.
  Value mask, sinks, lse;
  /// Null in dense attention.
  Value cuQ, cuK;
  int64_t headsAxis, sequenceAxis;
  /// -1: no bound.
  int64_t windowLeft, windowRight;
  Align align;
  double scale;
  std::optional<double> softcap;
  FloatType elementType, computeType;

  bool isPacked() const { return static_cast<bool>(cuQ); }
  int64_t getNumQueryHeads() const { return getExtent(query, headsAxis); }
  int64_t getKeyGroupSize() const {
    return getNumQueryHeads() / getExtent(key, headsAxis);
  }
  int64_t getValueGroupSize() const {
    return getNumQueryHeads() / getExtent(value, headsAxis);
  }
  /// Extents of the last axes: D of Q and K, Dv of V and O.
  int64_t getQueryKeyDim() const;
  int64_t getValueDim() const;

private:
  template <typename OpTy>
  void readSharedParts(OpTy op);
};

/// One query row of one head. Positions are those of the operands without the
/// last axis, the column; for the keys and values they are those of the first
/// key, and `sequenceAxis` counts from there.
struct AttentionRow {
  SmallVector<Value> query, key, value, mask, lse;
  /// The query head.
  Value head;
  /// Whether the row belongs to a sequence; null: always.
  Value isInSequence;
  /// The keys [firstKey, endKey) of the sequence are in the window.
  Value firstKey, endKey;
};

/// Numbers the rows: how many blocks of rows there are, and which is whose.
/// Rows come head by head (dense: and batch by batch), so that blocks that run
/// together share keys and values.
class RowSpace {
public:
  RowSpace(ComputeBuilder &b, const AttentionToLower &attention,
           int64_t rowsPerBlock);

  /// The number of blocks.
  Value getNumBlocks() const { return numBlocks; }

  /// Calls `body` for row `lane` of block `block`, unless it is beyond the
  /// last row of its head.
  void emitRow(ComputeBuilder &b, Value block, Value lane,
               llvm::function_ref<void(const AttentionRow &)> body) const;

private:
  AttentionRow locateDenseRow(ComputeBuilder &b, Value batch, Value head,
                              Value row) const;
  AttentionRow locatePackedRow(ComputeBuilder &b, Value head, Value row) const;
  void restrictToWindow(ComputeBuilder &b, AttentionRow &located, Value row,
                        Value numRows, Value numKeys) const;

  const AttentionToLower &attention;
  int64_t rowsPerBlock;
  /// Rows of one head (dense: of one batch entry), and blocks of these.
  Value numRows, blocksPerHead;
  Value numBlocks;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOSCF_ATTENTIONTOLOWER_H
