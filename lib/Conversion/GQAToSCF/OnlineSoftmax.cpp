//===- OnlineSoftmax.cpp - One row of attention ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For one query row, with a running maximum m, sum l and output vector a:
//
//   m, l, a = sink, 1, 0                        (no sink: -inf, 0, 0)
//   for j in the window, in increasing order:
//     s = score(j)
//     if s is not -inf and the mask keeps j:
//       n = max(m, s)
//       c = exp(m - n)                          (1 where m = n, even if inf)
//       p = exp(s - n)
//       m, l, a = n, l * c + p, fma(p, v[j], a * c)
//   o = a / l, lse = m + log(l)                 (a if l = 0)
//
// A NaN score makes m, and all that follows, NaN. Keys that are not visible
// change nothing, whatever their values hold.
//
// The dot product keeps 8 partial sums, one for each column modulo 8, that fma
// accumulates in increasing order of columns and that sumLanes adds up. Neither
// this order nor that of the keys depends on the number of key heads, on the
// layout or on strides: folding repeats away keeps every bit.
//
//===----------------------------------------------------------------------===//

#include "OnlineSoftmax.h"

#include "ColumnAccess.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::gqa;

/// The most columns that code is unrolled for. Longer dot products run in a
/// loop; wider outputs are computed in blocks of this many columns.
static constexpr int64_t kMaxUnrolledColumns = 256;

/// The position of key `key` of the sequence.
static SmallVector<Value> locateKey(ComputeBuilder &b, ArrayRef<Value> first,
                                    int64_t sequenceAxis, Value key) {
  SmallVector<Value> indices(first);
  indices[sequenceAxis] = b.add(indices[sequenceAxis], key);
  return indices;
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

namespace {
/// Computes the scores of one query row.
class ScoreEmitter {
public:
  /// Loads the query row, if it is short enough to be kept.
  ScoreEmitter(ComputeBuilder &b, const AttentionToLower &attention,
               const AttentionRow &row);

  struct Score {
    Value value;
    /// Whether the key takes part.
    Value isVisible;
  };
  Score emit(Value key);

private:
  Value emitDot(Value key);

  ComputeBuilder &b;
  const AttentionToLower &attention;
  const AttentionRow &row;
  /// The query row in vectors of kLanes; empty if it is too long.
  SmallVector<Value> query;
};
} // namespace

ScoreEmitter::ScoreEmitter(ComputeBuilder &b, const AttentionToLower &attention,
                           const AttentionRow &row)
    : b(b), attention(attention), row(row) {
  int64_t dim = attention.getQueryKeyDim();
  if (dim > kMaxUnrolledColumns)
    return;
  for (int64_t column = 0; column < dim; column += kLanes)
    query.push_back(loadColumns(b, attention.query, row.query, b.index(column),
                                std::min(kLanes, dim - column)));
}

Value ScoreEmitter::emitDot(Value key) {
  SmallVector<Value> keyRow =
      locateKey(b, row.key, attention.sequenceAxis, key);
  int64_t dim = attention.getQueryKeyDim();
  auto loadKey = [&](Value column, int64_t numLanes) {
    return loadColumns(b, attention.key, keyRow, column, numLanes);
  };
  Value sums = b.zeroVector(kLanes);
  if (!query.empty()) {
    for (auto [chunk, queryChunk] : llvm::enumerate(query)) {
      int64_t column = chunk * kLanes;
      sums = math::FmaOp::create(
          b, queryChunk,
          loadKey(b.index(column), std::min(kLanes, dim - column)), sums);
    }
    return sumLanes(b, sums);
  }
  auto accumulate = [&](Value column, int64_t numLanes, Value sums) -> Value {
    Value queryChunk =
        loadColumns(b, attention.query, row.query, column, numLanes);
    return math::FmaOp::create(b, queryChunk, loadKey(column, numLanes), sums);
  };
  int64_t numChunks = dim / kLanes;
  Value firstChunk = b.index(0);
  sums = b.forLoop(
      firstChunk, b.index(numChunks), sums,
      [&](Value chunk, ValueRange state) -> SmallVector<Value> {
        return {accumulate(b.mul(chunk, b.index(kLanes)), kLanes, state[0])};
      })[0];
  if (int64_t rest = dim % kLanes)
    sums = accumulate(b.index(dim - rest), rest, sums);
  return sumLanes(b, sums);
}

ScoreEmitter::Score ScoreEmitter::emit(Value key) {
  Value dot = emitDot(key);
  Value score = arith::MulFOp::create(b, dot, b.constant(attention.scale));
  if (attention.softcap) {
    Value cap = b.positiveConstant(*attention.softcap);
    Value ratio = arith::DivFOp::create(b, score, cap);
    score = arith::MulFOp::create(b, cap, b.tanh(ratio));
  }
  Value isKept;
  if (attention.mask) {
    SmallVector<Value> position(row.mask);
    position.push_back(key);
    Value entry = memref::LoadOp::create(b, attention.mask, position);
    if (entry.getType().isInteger(1))
      isKept = entry;
    else
      score = arith::AddFOp::create(b, score, b.convertLogit(entry));
  }
  // NaN compares as visible.
  Value isVisible = b.compare(arith::CmpFPredicate::UNE, score,
                              b.infinity(/*negative=*/true));
  if (isKept)
    isVisible = b.logicalAnd(isKept, isVisible);
  return {score, isVisible};
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

namespace {
/// The running state of one row, in the order in which loops carry it.
struct SoftmaxState {
  Value max, sum;
  SmallVector<Value> output;

  static SoftmaxState unpack(ValueRange values) {
    return {values[0], values[1],
            llvm::to_vector_of<Value>(values.drop_front(2))};
  }
  SmallVector<Value> pack() const {
    SmallVector<Value> values = {max, sum};
    llvm::append_range(values, output);
    return values;
  }
};

/// Computes `width` columns of the output of one row, from `firstColumn` on.
class RowEmitter {
public:
  RowEmitter(ComputeBuilder &b, const AttentionToLower &attention,
             const AttentionRow &row, ScoreEmitter &scores, Value firstColumn,
             int64_t width)
      : b(b), attention(attention), row(row), scores(scores),
        firstColumn(firstColumn), width(width) {}

  void emit();

private:
  SoftmaxState emitInitialState();
  SoftmaxState emitUpdate(const SoftmaxState &state, Value key, Value score);
  void emitResults(const SoftmaxState &state);
  /// Calls `body` with the position among the vectors of the output, the first
  /// column and the number of columns of each.
  void forEachChunk(llvm::function_ref<void(int64_t, Value, int64_t)> body);

  ComputeBuilder &b;
  const AttentionToLower &attention;
  const AttentionRow &row;
  ScoreEmitter &scores;
  Value firstColumn;
  int64_t width;
};
} // namespace

void RowEmitter::forEachChunk(
    llvm::function_ref<void(int64_t, Value, int64_t)> body) {
  for (int64_t column = 0; column < width; column += kLanes)
    body(column / kLanes, b.add(firstColumn, b.index(column)),
         std::min(kLanes, width - column));
}

SoftmaxState RowEmitter::emitInitialState() {
  SoftmaxState state;
  state.output.assign(llvm::divideCeil(width, kLanes), b.zeroVector(kLanes));
  Value lowest = b.infinity(/*negative=*/true);
  Value zero = b.constant(0.0);
  if (!attention.sinks) {
    state.max = lowest;
    state.sum = zero;
    return state;
  }
  // The sink is a logit without value: exp(sink - max) = 1 in the sum.
  state.max =
      b.convertLogit(memref::LoadOp::create(b, attention.sinks, row.head));
  Value counts = b.compare(arith::CmpFPredicate::UNE, state.max, lowest);
  state.sum = b.select(counts, b.constant(1.0), zero);
  return state;
}

SoftmaxState RowEmitter::emitUpdate(const SoftmaxState &state, Value key,
                                    Value score) {
  SoftmaxState next;
  next.max = arith::MaximumFOp::create(b, state.max, score);
  // Without the selection, inf - inf would make a row of it NaN.
  Value isSame = b.compare(arith::CmpFPredicate::OEQ, state.max, next.max);
  Value one = b.constant(1.0);
  Value correction =
      b.select(isSame, one, b.expOfDifference(state.max, next.max));
  Value weight = b.expOfDifference(score, next.max);
  next.sum = arith::AddFOp::create(
      b, arith::MulFOp::create(b, state.sum, correction), weight);
  Value corrections = b.broadcast(correction, kLanes);
  Value weights = b.broadcast(weight, kLanes);
  SmallVector<Value> valueRow =
      locateKey(b, row.value, attention.sequenceAxis, key);
  forEachChunk([&](int64_t chunk, Value column, int64_t numLanes) {
    Value values = loadColumns(b, attention.value, valueRow, column, numLanes);
    Value corrected =
        arith::MulFOp::create(b, state.output[chunk], corrections);
    next.output.push_back(math::FmaOp::create(b, weights, values, corrected));
  });
  return next;
}

void RowEmitter::emitResults(const SoftmaxState &state) {
  Value zero = b.constant(0.0);
  Value sawNothing = b.compare(arith::CmpFPredicate::OEQ, state.sum, zero);
  Value divisor =
      b.broadcast(b.select(sawNothing, b.constant(1.0), state.sum), kLanes);
  forEachChunk([&](int64_t chunk, Value column, int64_t numLanes) {
    storeColumns(b, arith::DivFOp::create(b, state.output[chunk], divisor),
                 attention.output, row.query, column, numLanes);
  });
  if (!attention.lse)
    return;
  // max + log(sum) is -inf for a row that saw nothing; with an infinite logit
  // it is inf, although the sum is NaN then.
  Value infinity = b.infinity();
  Value isInfinite = b.compare(arith::CmpFPredicate::OEQ, state.max, infinity);
  Value lse = b.select(isInfinite, infinity,
                       arith::AddFOp::create(b, state.max, b.log(state.sum)));
  if (row.isInSequence)
    lse = b.select(row.isInSequence, lse, b.infinity(/*negative=*/true));
  memref::StoreOp::create(b, lse, attention.lse, row.lse);
}

void RowEmitter::emit() {
  SmallVector<Value> last = b.forLoop(
      row.firstKey, row.endKey, emitInitialState().pack(),
      [&](Value key, ValueRange values) {
        SoftmaxState state = SoftmaxState::unpack(values);
        ScoreEmitter::Score score = scores.emit(key);
        return b.ifElse(
            score.isVisible, values.getTypes(),
            [&] { return emitUpdate(state, key, score.value).pack(); },
            [&] { return state.pack(); });
      });
  emitResults(SoftmaxState::unpack(last));
}

void gqa::emitAttentionRow(ComputeBuilder &b, const AttentionToLower &attention,
                           const AttentionRow &row) {
  ScoreEmitter scores(b, attention, row);
  auto emitColumns = [&](Value firstColumn, int64_t width) {
    RowEmitter(b, attention, row, scores, firstColumn, width).emit();
  };
  int64_t dim = attention.getValueDim();
  if (dim <= kMaxUnrolledColumns)
    return emitColumns(b.index(0), dim);
  // Wide outputs: the scores are computed again for each block of columns, and
  // each block stores the same lse.
  Value firstBlock = b.index(0);
  b.forLoop(firstBlock, b.index(dim / kMaxUnrolledColumns), {},
            [&](Value block, ValueRange) -> SmallVector<Value> {
              emitColumns(b.mul(block, b.index(kMaxUnrolledColumns)),
                          kMaxUnrolledColumns);
              return {};
            });
  if (int64_t rest = dim % kMaxUnrolledColumns)
    emitColumns(b.index(dim - rest), rest);
}
