//===- AttentionToLower.cpp - Where a row finds its operands --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionToLower.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// AttentionToLower
//===----------------------------------------------------------------------===//

template <typename OpTy>
void AttentionToLower::readSharedParts(OpTy op) {
  query = op.getQuery();
  key = op.getKey();
  value = op.getValue();
  output = op.getOuts()[0];
  if (op.hasLse())
    lse = op.getOuts()[1];
  sinks = op.getSinks();
  headsAxis = op.getQueryHeadsAxis();
  windowLeft = op.getWindowLeft();
  windowRight = op.getWindowRight();
  align = op.getAlign();
  scale = op.getScale().convertToDouble();
  if (std::optional<APFloat> cap = op.getSoftcap())
    softcap = cap->convertToDouble();
  elementType = cast<FloatType>(op.getQueryType().getElementType());
  computeType = op.getComputeType();
}

AttentionToLower::AttentionToLower(AttentionOp op) {
  readSharedParts(op);
  mask = op.getMask();
  sequenceAxis = op.getSequenceAxis();
}

AttentionToLower::AttentionToLower(VarlenAttentionOp op) {
  readSharedParts(op);
  cuQ = op.getCuQ();
  cuK = op.getCuK();
  sequenceAxis = 0;
}

int64_t AttentionToLower::getQueryKeyDim() const {
  return cast<ShapedType>(query.getType()).getShape().back();
}

int64_t AttentionToLower::getValueDim() const {
  return cast<ShapedType>(value.getType()).getShape().back();
}

//===----------------------------------------------------------------------===//
// RowSpace
//===----------------------------------------------------------------------===//

RowSpace::RowSpace(ComputeBuilder &b, const AttentionToLower &attention,
                   int64_t rowsPerBlock)
    : attention(attention), rowsPerBlock(rowsPerBlock) {
  numRows = b.extent(attention.query, attention.sequenceAxis);
  blocksPerHead =
      b.div(b.add(numRows, b.index(rowsPerBlock - 1)), rowsPerBlock);
  numBlocks = b.mul(blocksPerHead, b.index(attention.getNumQueryHeads()));
  if (!attention.isPacked())
    numBlocks = b.mul(numBlocks, b.extent(attention.query, 0));
}

void RowSpace::emitRow(
    ComputeBuilder &b, Value block, Value lane,
    llvm::function_ref<void(const AttentionRow &)> body) const {
  Value tile = b.mod(block, blocksPerHead);
  Value batchAndHead = b.div(block, blocksPerHead);
  Value row = b.add(b.mul(tile, b.index(rowsPerBlock)), lane);
  b.ifThen(b.compare(arith::CmpIPredicate::slt, row, numRows), [&] {
    if (attention.isPacked())
      return body(locatePackedRow(b, batchAndHead, row));
    int64_t heads = attention.getNumQueryHeads();
    Value batch = b.div(batchAndHead, heads);
    Value head = b.mod(batchAndHead, heads);
    body(locateDenseRow(b, batch, head, row));
  });
}

/// Sets the interval of the keys that row `row` of `numRows` of a sequence of
/// `numKeys` keys sees through the window.
void RowSpace::restrictToWindow(ComputeBuilder &b, AttentionRow &located,
                                Value row, Value numRows, Value numKeys) const {
  // Extents are far below 2^62, so that a larger bound hides nothing more and
  // the sums below cannot overflow.
  auto bound = [&](int64_t keys) {
    return b.index(std::min(keys, int64_t(1) << 62));
  };
  Value diagonal = row;
  if (attention.align == Align::BottomRight)
    diagonal = b.add(row, b.sub(numKeys, numRows));
  located.firstKey = b.index(0);
  if (attention.windowLeft != -1)
    located.firstKey =
        b.clampToRange(b.sub(diagonal, bound(attention.windowLeft)), numKeys);
  located.endKey = numKeys;
  if (attention.windowRight != -1) {
    Value lastKey = b.add(diagonal, bound(attention.windowRight));
    located.endKey = b.clampToRange(b.add(lastKey, b.index(1)), numKeys);
  }
}

AttentionRow RowSpace::locateDenseRow(ComputeBuilder &b, Value batch,
                                      Value head, Value row) const {
  auto position = [&](Value headOfOperand, Value sequence) {
    SmallVector<Value> indices = {batch, headOfOperand, headOfOperand};
    indices[attention.sequenceAxis] = sequence;
    return indices;
  };
  AttentionRow located;
  located.head = head;
  located.query = position(head, row);
  Value keyHead = b.div(head, attention.getKeyGroupSize());
  Value valueHead = b.div(head, attention.getValueGroupSize());
  Value first = b.index(0);
  located.key = position(keyHead, first);
  located.value = position(valueHead, first);
  located.lse = {batch, head, row};
  if (attention.mask) {
    // An axis of extent 1 broadcasts.
    auto maskType = cast<ShapedType>(attention.mask.getType());
    for (auto [axis, index] : llvm::enumerate(located.lse))
      located.mask.push_back(maskType.getDimSize(axis) == 1 ? b.index(0)
                                                            : index);
  }
  restrictToWindow(b, located, row, numRows,
                   b.extent(attention.key, attention.sequenceAxis));
  return located;
}

/// The number of entries of `cu` that are not above `row`, by bisection:
/// 1 + the sequence that `row` belongs to, empty sequences passed over.
static Value countEntriesUpTo(ComputeBuilder &b, Value cu, Value row) {
  Type index = b.getIndexType();
  auto loop = scf::WhileOp::create(b, TypeRange{index, index},
                                   ValueRange{b.index(0), b.extent(cu, 0)});
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Location> locations(2, b.getLoc());
  Block *before =
      b.createBlock(&loop.getBefore(), {}, loop.getResultTypes(), locations);
  Value low = before->getArgument(0), high = before->getArgument(1);
  scf::ConditionOp::create(b, b.compare(arith::CmpIPredicate::slt, low, high),
                           before->getArguments());
  Block *after =
      b.createBlock(&loop.getAfter(), {}, loop.getResultTypes(), locations);
  low = after->getArgument(0), high = after->getArgument(1);
  Value middle = b.div(b.add(low, high), 2);
  Value isUpToRow =
      b.compare(arith::CmpIPredicate::sle, b.loadIndex(cu, middle), row);
  Value next = b.add(middle, b.index(1));
  scf::YieldOp::create(b, ValueRange{b.select(isUpToRow, next, low),
                                     b.select(isUpToRow, high, middle)});
  return loop.getResult(0);
}

AttentionRow RowSpace::locatePackedRow(ComputeBuilder &b, Value head,
                                       Value row) const {
  AttentionRow located;
  located.head = head;
  located.query = {row, head};
  located.lse = {head, row};
  Value entries = countEntriesUpTo(b, attention.cuQ, row);
  // Past the last entry no sequence is left; before the first, which is 0,
  // there is no row.
  Value isAfterFirst =
      b.compare(arith::CmpIPredicate::sgt, entries, b.index(0));
  Value isBeforeLast =
      b.compare(arith::CmpIPredicate::slt, entries, b.extent(attention.cuQ, 0));
  located.isInSequence = b.logicalAnd(isAfterFirst, isBeforeLast);
  Type index = b.getIndexType();
  SmallVector<Value> sequence = b.ifElse(
      located.isInSequence, {index, index, index, index},
      [&]() -> SmallVector<Value> {
        Value current = b.sub(entries, b.index(1));
        Value firstRow = b.loadIndex(attention.cuQ, current);
        Value firstKey = b.loadIndex(attention.cuK, current);
        Value numRows = b.sub(b.loadIndex(attention.cuQ, entries), firstRow);
        Value numKeys = b.sub(b.loadIndex(attention.cuK, entries), firstKey);
        return {b.sub(row, firstRow), numRows, firstKey, numKeys};
      },
      [&] { return SmallVector<Value>(4, b.index(0)); });
  located.key = {sequence[2], b.div(head, attention.getKeyGroupSize())};
  located.value = {sequence[2], b.div(head, attention.getValueGroupSize())};
  restrictToWindow(b, located, sequence[0], sequence[1], sequence[3]);
  return located;
}
