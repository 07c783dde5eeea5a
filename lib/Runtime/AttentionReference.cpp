//===- AttentionReference.cpp - Attention in float64 ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attention, dense and packed, over tensors: what the extents have to be, which
// keys a row may see, and the rows spread over threads. One row is evaluated in
// AttentionRow.cpp.
//
//===----------------------------------------------------------------------===//

#include "AttentionReference.h"

#include "AttentionRow.h"
#include "gqa/Runtime/CallPlan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <limits>
#include <mutex>
#include <system_error>
#include <thread>

namespace gqa::runtime {

/// Query rows a thread takes at a time.
static constexpr int64_t rowsPerItem = 16;

namespace {
/// Where the rows of one sequence start in each tensor, and how many they are.
struct Sequence {
  int64_t batch;
  int64_t queryStart, keyStart;
  int64_t queryCount, keyCount;
};

/// Extents and element strides of a tensor as (batch, head, row, column),
/// whatever its layout; a packed tensor has one batch.
struct HeadedShape {
  int64_t batches = 1, heads, rows, width;
  int64_t batchStride, headStride, rowStride;
};

/// A piece of work: some query rows of one head of one sequence.
struct Item {
  size_t sequence;
  int64_t head;
  int64_t firstRow, rowEnd;
};

class AttentionEvaluator {
public:
  AttentionEvaluator(const AttentionNode &node,
                     const AttentionOperands &operands,
                     const ReferenceOptions &options);

  AttentionValues evaluate();

private:
  template <typename... Parts>
  [[noreturn]] void reject(const Parts &...parts) const {
    fail(ErrorKind::InvalidArgument,
         node.isVarlen() ? "varlen_attention: " : "attention: ", parts...);
  }
  HeadedShape headedShape(const std::vector<int64_t> &shape) const;
  void checkShapes() const;
  void checkMaskAndSinks() const;
  void findSequences();
  void checkCumulative(const ReferenceTensor &cu, const char *name,
                       int64_t total) const;
  void prepareResults(AttentionValues &results) const;
  std::vector<Item> splitWork() const;
  void evaluateItem(const Item &item, AttentionRow &evaluator,
                    AttentionValues &results) const;
  MaskRow maskRow(const Sequence &sequence, int64_t head, int64_t row) const;
  int64_t lseIndex(const Sequence &sequence, int64_t head, int64_t row) const;

  const AttentionNode &node;
  const AttentionOperands &operands;
  const ReferenceOptions &options;
  HeadedShape query, key, value, output;
  std::vector<Sequence> sequences;
};
} // namespace

/// The output has the query's extents but the width of the values.
static std::vector<int64_t> outputShape(const AttentionOperands &operands) {
  std::vector<int64_t> shape = operands.query->shape;
  shape.back() = operands.value->shape.back();
  return shape;
}

AttentionEvaluator::AttentionEvaluator(const AttentionNode &node,
                                       const AttentionOperands &operands,
                                       const ReferenceOptions &options)
    : node(node), operands(operands), options(options),
      query(headedShape(operands.query->shape)),
      key(headedShape(operands.key->shape)),
      value(headedShape(operands.value->shape)),
      output(headedShape(outputShape(operands))) {
  checkShapes();
  checkMaskAndSinks();
}

HeadedShape
AttentionEvaluator::headedShape(const std::vector<int64_t> &shape) const {
  HeadedShape result;
  if (node.isVarlen()) {
    result.heads = shape[1];
    result.rows = shape[0];
    result.width = shape[2];
  } else {
    const bool headsFirst = node.layout == AttentionNode::Layout::BHSD;
    result.batches = shape[0];
    result.heads = shape[headsFirst ? 1 : 2];
    result.rows = shape[headsFirst ? 2 : 1];
    result.width = shape[3];
    result.batchStride = result.heads * result.rows * result.width;
    if (headsFirst) {
      result.headStride = result.rows * result.width;
      result.rowStride = result.width;
      return result;
    }
  }
  result.headStride = result.width;
  result.rowStride = result.heads * result.width;
  result.batchStride = result.rows * result.rowStride;
  return result;
}

void AttentionEvaluator::checkShapes() const {
  const auto expect = [&](bool holds, const char *what) {
    if (!holds)
      reject(what, ": query ", formatShape(operands.query->shape), ", key ",
             formatShape(operands.key->shape), ", value ",
             formatShape(operands.value->shape));
  };
  expect(query.batches == key.batches && query.batches == value.batches,
         "different batches");
  expect(key.rows == value.rows, "key and value have different lengths");
  expect(query.width == key.width, "query and key have different head dims");
  for (const HeadedShape &shape : {key, value})
    expect(shape.heads > 0 ? query.heads % shape.heads == 0 : query.heads == 0,
           "the query heads are no multiple of the key or value heads");
}

void AttentionEvaluator::checkMaskAndSinks() const {
  if (operands.mask) {
    const std::vector<int64_t> &shape = operands.mask->shape;
    const int64_t full[] = {query.batches, query.heads, query.rows};
    bool fits = shape[3] == key.rows;
    for (size_t axis = 0; axis < 3; ++axis)
      fits &= shape[axis] == 1 || shape[axis] == full[axis];
    if (!fits)
      reject("a mask ", formatShape(shape), " for ", query.batches,
             " batches, ", query.heads, " heads, ", query.rows, " queries and ",
             key.rows, " keys");
  }
  if (operands.sinks && operands.sinks->shape[0] != query.heads)
    reject(operands.sinks->shape[0], " sinks for ", query.heads, " heads");
  for (const ReferenceTensor *operand : {operands.mask, operands.sinks})
    if (operand && !operand->isExact())
      reject("a mask or sinks that an attention computes cannot be judged");
}

void AttentionEvaluator::checkCumulative(const ReferenceTensor &cu,
                                         const char *name,
                                         int64_t total) const {
  const std::vector<int64_t> &entries = cu.integers;
  if (entries.empty() || entries.front() != 0)
    reject(name, " does not start with 0");
  for (size_t i = 1; i < entries.size(); ++i)
    if (entries[i] < entries[i - 1])
      reject(name, " decreases at entry ", i, ", from ", entries[i - 1], " to ",
             entries[i]);
  if (entries.back() > total)
    reject(name, " ends with ", entries.back(), ", beyond the ", total,
           " rows there are");
}

void AttentionEvaluator::findSequences() {
  if (!node.isVarlen()) {
    // Without results there may be any number of batches.
    if (query.heads == 0 || query.rows == 0 ||
        (output.width == 0 && !node.wantsLse))
      return;
    for (int64_t batch = 0; batch < query.batches; ++batch)
      sequences.push_back({batch, 0, 0, query.rows, key.rows});
    return;
  }
  const std::vector<int64_t> &cuQ = operands.cuQ->integers;
  const std::vector<int64_t> &cuK = operands.cuK->integers;
  if (cuQ.size() != cuK.size())
    reject("cu_q has ", cuQ.size(), " entries, cu_k has ", cuK.size());
  checkCumulative(*operands.cuQ, "cu_q", query.rows);
  checkCumulative(*operands.cuK, "cu_k", key.rows);
  for (size_t i = 1; i < cuQ.size(); ++i)
    sequences.push_back(
        {0, cuQ[i - 1], cuK[i - 1], cuQ[i] - cuQ[i - 1], cuK[i] - cuK[i - 1]});
}

int64_t AttentionEvaluator::lseIndex(const Sequence &sequence, int64_t head,
                                     int64_t row) const {
  return (sequence.batch * query.heads + head) * query.rows +
         sequence.queryStart + row;
}

/// Rows beyond the last sequence are zeros, with an lse of -inf, exactly.
void AttentionEvaluator::prepareResults(AttentionValues &results) const {
  const auto prepare = [](ReferenceTensor &tensor, std::vector<int64_t> shape,
                          double fill) {
    checkFitsMemory(shape);
    size_t count = 1;
    for (int64_t extent : shape)
      count *= extent;
    tensor.shape = std::move(shape);
    tensor.reals.assign(count, fill);
    tensor.bound.assign(count, 0.0f);
    tensor.spread.assign(count, 0.0f);
  };
  results.output.dtype = operands.query->dtype;
  prepare(results.output, outputShape(operands), 0.0);
  if (!node.wantsLse)
    return;
  results.lse.dtype = computationDtype(operands.query->dtype);
  std::vector<int64_t> shape{query.heads, query.rows};
  if (!node.isVarlen())
    shape.insert(shape.begin(), query.batches);
  prepare(results.lse, std::move(shape),
          -std::numeric_limits<double>::infinity());
}

std::vector<Item> AttentionEvaluator::splitWork() const {
  std::vector<Item> items;
  for (size_t s = 0; s < sequences.size(); ++s)
    for (int64_t head = 0; head < query.heads; ++head)
      for (int64_t row = 0; row < sequences[s].queryCount; row += rowsPerItem)
        items.push_back({s, head, row,
                         std::min(row + rowsPerItem, sequences[s].queryCount)});
  return items;
}

MaskRow AttentionEvaluator::maskRow(const Sequence &sequence, int64_t head,
                                    int64_t row) const {
  MaskRow result;
  if (!operands.mask)
    return result;
  const std::vector<int64_t> &shape = operands.mask->shape;
  const auto position = [&](size_t axis, int64_t index) {
    return shape[axis] == 1 ? 0 : index;
  };
  const int64_t start =
      ((position(0, sequence.batch) * shape[1] + position(1, head)) * shape[2] +
       position(2, row)) *
      shape[3];
  if (operands.mask->dtype == Dtype::I1)
    result.kept = operands.mask->integers.data() + start;
  else
    result.added = operands.mask->reals.data() + start;
  return result;
}

/// Whether `row` is among `wanted` of `count` rows: the first, the last, and
/// the others spread without a period that a tile size could share.
static bool isSampled(int64_t row, int64_t count, int64_t wanted) {
  if (wanted == 0 || wanted >= count || row == 0 || row == count - 1)
    return true;
  constexpr double goldenRatio = 0.6180339887498949;
  // The one sample of the stratum this row lies in.
  const double width = static_cast<double>(count) / wanted;
  const int64_t stratum = static_cast<int64_t>(row / width);
  const double turn = stratum * goldenRatio;
  return row ==
         static_cast<int64_t>((stratum + (turn - std::floor(turn))) * width);
}

void AttentionEvaluator::evaluateItem(const Item &item, AttentionRow &evaluator,
                                      AttentionValues &results) const {
  const Sequence &sequence = sequences[item.sequence];
  const auto view = [&](const ReferenceTensor &tensor, const HeadedShape &shape,
                        int64_t start) {
    const int64_t head = item.head / (query.heads / shape.heads);
    const int64_t offset = sequence.batch * shape.batchStride +
                           head * shape.headStride + start * shape.rowStride;
    // No rows: a tensor without elements has no address to add to.
    if (tensor.reals.empty())
      return RowsView{nullptr, nullptr, shape.rowStride, shape.width};
    return RowsView{tensor.reals.data() + offset,
                    tensor.isExact() ? nullptr : tensor.bound.data() + offset,
                    shape.rowStride, shape.width};
  };
  const RowsView q = view(*operands.query, query, sequence.queryStart);
  const RowsView k = view(*operands.key, key, sequence.keyStart);
  const RowsView v = view(*operands.value, value, sequence.keyStart);
  const int64_t diagonal =
      node.alignBottomRight ? sequence.keyCount - sequence.queryCount : 0;
  // A window wider than any sequence shows everything; so clamped, the sums
  // below cannot overflow.
  constexpr int64_t widest = int64_t{1} << 60;
  const int64_t left = std::min(node.windowLeft, widest);
  const int64_t right = std::min(node.windowRight, widest);

  std::vector<Judged> row(value.width);
  for (int64_t i = item.firstRow; i < item.rowEnd; ++i) {
    const int64_t first =
        left == -1 ? 0 : std::max<int64_t>(0, i + diagonal - left);
    const int64_t last =
        right == -1 ? sequence.keyCount - 1
                    : std::min(sequence.keyCount - 1, i + diagonal + right);
    Judged lse;
    if (isSampled(i, sequence.queryCount, options.rowsPerHead)) {
      lse = evaluator.evaluate(
          q, i, k, v, first, last, maskRow(sequence, item.head, i),
          operands.sinks ? &operands.sinks->reals[item.head] : nullptr,
          row.data());
    } else {
      constexpr float unknown = std::numeric_limits<float>::infinity();
      lse = {0.0, unknown, unknown};
      std::fill(row.begin(), row.end(), lse);
    }
    const auto store = [](ReferenceTensor &tensor, int64_t index,
                          const Judged &judged) {
      tensor.reals[index] = judged.value;
      tensor.bound[index] = judged.bound;
      tensor.spread[index] = judged.spread;
    };
    const int64_t target = sequence.batch * output.batchStride +
                           item.head * output.headStride +
                           (sequence.queryStart + i) * output.rowStride;
    for (int64_t d = 0; d < value.width; ++d)
      store(results.output, target + d, row[d]);
    if (node.wantsLse)
      store(results.lse, lseIndex(sequence, item.head, i), lse);
  }
}

AttentionValues AttentionEvaluator::evaluate() {
  AttentionValues results;
  prepareResults(results);
  findSequences();
  const std::vector<Item> items = splitWork();
  const RowProblem problem{operands.query->dtype, node.scale, node.softcap};

  std::atomic<size_t> next{0};
  std::mutex failureMutex;
  std::exception_ptr failure;
  // Every row is written by one thread, and no sum crosses rows: the result
  // does not depend on the number of threads.
  const auto work = [&] {
    try {
      AttentionRow evaluator(problem);
      for (size_t i; (i = next++) < items.size();)
        evaluateItem(items[i], evaluator, results);
    } catch (...) {
      const std::lock_guard<std::mutex> lock(failureMutex);
      failure = std::current_exception();
    }
  };
  size_t count =
      options.threads ? options.threads : std::thread::hardware_concurrency();
  count = std::max<size_t>(1, std::min(count, items.size()));
  std::vector<std::thread> threads;
  for (size_t i = 1; i < count; ++i) {
    try {
      threads.emplace_back(work);
    } catch (const std::system_error &) {
      break; // the threads there are do all the work
    }
  }
  work();
  for (std::thread &thread : threads)
    thread.join();
  if (failure)
    std::rethrow_exception(failure);
  return results;
}

AttentionValues evaluateAttention(const AttentionNode &node,
                                  const AttentionOperands &operands,
                                  const ReferenceOptions &options) {
  checkFitsMemory(outputShape(operands));
  return AttentionEvaluator(node, operands, options).evaluate();
}

} // namespace gqa::runtime
