//===- Consumer.cpp - The role that computes ------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The schedule is that of FlashAttention-3: while the product of the
// probabilities of one block with V runs, the scores of the next one are there
// and become probabilities. Two consumers may take turns, so that the softmax
// of one runs under the products of the other.
//
// Source: J. Shah et al., "FlashAttention-3", arXiv:2407.08608.
//
//===----------------------------------------------------------------------===//

#include "Page.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// Named barriers: 0 is the block's, 1 and 2 are the turns of two consumers;
/// the consumers' own come after them.
static constexpr int64_t kFirstTurnBarrier = 1;
static constexpr int64_t kFirstOwnBarrier = 3;

namespace {
/// What is carried from block to block.
struct Carried {
  /// Positions in the rings of K and V.
  Value cursor;
  /// The next block's keys.
  Value keys;
  /// Row bookkeeping: maxima, sums so far.
  Value maxima, sums;
  /// Of the block before, not multiplied with V yet.
  Value probabilities;
  Value output;
  /// What the output is still to be scaled by; null if it was scaled at once.
  Value factor;

  SmallVector<Value> getValues() const {
    SmallVector<Value> values = {cursor, keys,          maxima,
                                 sums,   probabilities, output};
    if (factor)
      values.push_back(factor);
    return values;
  }
  static Carried get(ValueRange values) {
    return {values[0],
            values[1],
            values[2],
            values[3],
            values[4],
            values[5],
            values.size() > 6 ? values[6] : Value()};
  }
};

/// Scores as exponentials, and their rows.
struct Exponentials {
  Value values, maxima, negated;
};

class ConsumerWriter {
public:
  ConsumerWriter(PageEmitter &e, const Page &page, Value number)
      : e(e), page(page), types(page.types), plan(page.problem.plan),
        consumer{number, {}, {}, {}} {}

  void write();

private:
  void writePreamble();
  void writeRowBounds();
  Carried writeFirstBlock();
  /// Makes the values beyond the last key zeros.
  void zeroTail(Value cursor);
  Carried writeLoop(const Carried &start);
  Carried writeStep(const Carried &carried, Value block, Value isMasked);

  Value startScores(Value keys);
  Value mask(Value scores, Value block);
  Exponentials exponentiate(Value scores, Value previousMaxima);
  void waitForTurn();
  void passTurn();
  bool rescalesBefore() const { return plan.rescale == PlanRescale::Before; }

  PageEmitter &e;
  const Page &page;
  const PageTypes &types;
  const ForwardPlan &plan;
  Consumer consumer;
  Value ownTurn, otherTurn;
  /// The keys that each row sees: from begin, if there is one, up to end.
  Value begin, end;
};
} // namespace

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

void ConsumerWriter::waitForTurn() {
  if (plan.pingPong)
    NamedBarrierOp::create(e, ownTurn, 2 * kWarpgroupThreads, /*arrive=*/false);
}

void ConsumerWriter::passTurn() {
  if (plan.pingPong)
    NamedBarrierOp::create(e, otherTurn, 2 * kWarpgroupThreads,
                           /*arrive=*/true);
}

//===----------------------------------------------------------------------===//
// Ahead of the loop
//===----------------------------------------------------------------------===//

void ConsumerWriter::writePreamble() {
  Value number = consumer.number;
  consumer.ownBarrier = e.name("own_barrier", e.add(number, kFirstOwnBarrier));
  consumer.firstRow = e.name("base", e.mul(number, kWarpgroupRows));
  writeRowBounds();
  if (plan.pingPong) {
    ownTurn = e.name("own_turn", e.add(number, kFirstTurnBarrier));
    Value sum = e.constant(2 * kFirstTurnBarrier + 1);
    otherTurn = e.name("other_turn", e.sub(sum, ownTurn));
    // The first consumer begins.
    Value isSecond = e.compare(arith::CmpIPredicate::eq, number, e.constant(1));
    e.ifThen(isSecond, [&] {
      NamedBarrierOp::create(e, e.constant(kFirstTurnBarrier),
                             2 * kWarpgroupThreads, /*arrive=*/true);
    });
  }
  Value cursor = CursorOp::create(e, types.queryRing.getCursor());
  Value tile = WaitFullOp::create(e, page.queryRing, cursor);
  consumer.queries = e.name("q", RowsOfOp::create(e, tile, number));
}

void ConsumerWriter::writeRowBounds() {
  const WorkItem &item = *page.item;
  auto getDiagonal = [&](Value row) {
    SmallVector<Value> place =
        e.call(page.functions.place,
               {row, consumer.firstRow, item.firstToken, item.numRows});
    return e.add(e.add(item.firstToken, page.shift), place[0]);
  };
  end = e.name("end", e.mapRows(types.integerRows, {}, {},
                                [&](ValueRange row) -> SmallVector<Value> {
                                  if (!page.hasRightEdge())
                                    return {item.numKeys};
                                  Value past =
                                      e.add(getDiagonal(row[0]),
                                            page.problem.windowRight + 1);
                                  return {e.min(past, item.numKeys)};
                                }));
  if (page.hasLeftEdge())
    begin =
        e.name("begin",
               e.mapRows(types.integerRows, {}, {},
                         [&](ValueRange row) -> SmallVector<Value> {
                           return {e.sub(getDiagonal(row[0]),
                                         e.constant(page.problem.windowLeft))};
                         }));
}

Value ConsumerWriter::startScores(Value keys) {
  return MmaOp::create(e, types.scoresInflight, consumer.queries, keys,
                       /*accumulator=*/Value(), /*b_transposed=*/true);
}

Value ConsumerWriter::mask(Value scores, Value block) {
  SmallVector<Value> operands = {scores, end};
  if (begin)
    operands.push_back(begin);
  operands.push_back(block);
  return e.call(page.functions.mask, operands).front();
}

Exponentials ConsumerWriter::exponentiate(Value scores, Value previousMaxima) {
  Exponentials result;
  result.maxima =
      e.name("maxima", RowReduceOp::create(e, types.rows, Reduction::Max,
                                           scores, previousMaxima));
  SmallVector<Value> values =
      e.call(page.functions.softmax, {scores, result.maxima});
  result.values = e.name("softmax", values[0]);
  result.negated = values[1];
  return result;
}

void ConsumerWriter::zeroTail(Value cursor) {
  // TMA fills what is beyond the end of a dense sequence with zeros; beyond
  // that of a packed one are the neighbour's rows. 0 x NaN is NaN.
  if (!page.problem.isPacked())
    return;
  Value firstKey = e.mul(page.blocks.last, page.getBlockN());
  Value valid = e.name("valid", e.sub(page.item->numKeys, firstKey));
  e.ifThen(e.isLess(valid, e.constant(page.getBlockN())), [&] {
    Value values = WaitFullOp::create(e, page.valueRing, cursor);
    ZeroRowsOp::create(e, values, valid);
    FenceProxyOp::create(e);
    NamedBarrierOp::create(e, consumer.ownBarrier, kWarpgroupThreads,
                           /*arrive=*/false);
  });
}

Carried ConsumerWriter::writeFirstBlock() {
  Value cursor = CursorOp::create(e, types.keyRing.getCursor());
  Value keys = WaitFullOp::create(e, page.keyRing, cursor);
  waitForTurn();
  Value inflight = startScores(keys);
  passTurn();
  Value scores = WaitOp::create(e, inflight, /*pending=*/0);
  ReleaseOp::create(e, page.keyRing, cursor);
  if (page.functions.score)
    scores = e.call(page.functions.score, scores).front();
  scores = mask(e.name("scores", scores), page.blocks.last);
  Exponentials exponentials = exponentiate(scores, /*previousMaxima=*/Value());

  Carried start;
  start.cursor = cursor;
  start.maxima = exponentials.maxima;
  start.sums = e.name(
      "sums", RowReduceOp::create(e, types.partialRows, Reduction::Add,
                                  exponentials.values, /*init=*/Value()));
  start.probabilities =
      e.name("probabilities",
             PackAOp::create(e, types.probabilities, exponentials.values));
  start.output =
      e.name("output", FillOp::create(e, types.output, e.getF32FloatAttr(0.0)));
  zeroTail(cursor);
  Value next = NextOp::create(e, cursor);
  Value isMore =
      e.name("is_more", e.compare(arith::CmpIPredicate::sgt, page.blocks.last,
                                  page.blocks.first));
  start.keys = e.name("keys", WaitFullOp::create(e, page.keyRing, next, isMore,
                                                 /*otherwise=*/keys));
  if (rescalesBefore())
    start.factor =
        e.mapRows(types.rows, {}, {}, [&](ValueRange) -> SmallVector<Value> {
          return {e.constantFloat(1.0)};
        });
  return start;
}

//===----------------------------------------------------------------------===//
// The loop
//===----------------------------------------------------------------------===//

/// One block: its scores, and the product of the block before.
Carried ConsumerWriter::writeStep(const Carried &carried, Value block,
                                  Value isMasked) {
  Carried result;
  result.cursor = e.name("next", NextOp::create(e, carried.cursor));
  waitForTurn();
  Value scoresInflight = startScores(carried.keys);
  Value output = carried.output;
  if (carried.factor)
    output = ScaleRowsOp::create(e, output, carried.factor);
  Value values =
      e.name("v", WaitFullOp::create(e, page.valueRing, carried.cursor));
  Value outputInflight =
      MmaOp::create(e, types.outputInflight, carried.probabilities, values,
                    output, /*b_transposed=*/false);
  passTurn();
  Value scores =
      e.name("scores", WaitOp::create(e, scoresInflight, /*pending=*/1));
  ReleaseOp::create(e, page.keyRing, result.cursor);
  if (page.functions.score)
    scores = e.call(page.functions.score, scores).front();
  if (page.hasEdges()) {
    auto choice = scf::IfOp::create(
        e, isMasked,
        [&](OpBuilder &, Location) {
          scf::YieldOp::create(e, mask(scores, block));
        },
        [&](OpBuilder &, Location) { scf::YieldOp::create(e, scores); });
    scores = e.name("seen", choice.getResult(0));
  }

  Exponentials exponentials = exponentiate(scores, carried.maxima);
  result.maxima = exponentials.maxima;
  Value factor =
      e.name("factor",
             e.mapRows(types.rows, {carried.maxima, exponentials.negated},
                       {"maximum", "negated"},
                       [&](ValueRange scalars) -> SmallVector<Value> {
                         Value scale = e.constantFloat(page.getExponentScale());
                         return {e.exp2(e.fma(scalars[0], scale, scalars[1]))};
                       }));
  Value sums = RowReduceOp::create(e, types.partialRows, Reduction::Add,
                                   exponentials.values, /*init=*/Value());
  result.sums = e.name(
      "sums", e.mapRows(types.partialRows, {carried.sums, factor, sums},
                        {"before", "factor", "sum"},
                        [&](ValueRange scalars) -> SmallVector<Value> {
                          return {e.fma(scalars[0], scalars[1], scalars[2])};
                        }));

  // Waiting for the next keys ends the basic block: ptxas cannot move the wait
  // for the output above the exponentials, which would end their overlap.
  Value isMore = e.compare(arith::CmpIPredicate::sgt, block, page.blocks.first);
  Value afterNext = NextOp::create(e, result.cursor);
  result.keys =
      e.name("keys", WaitFullOp::create(e, page.keyRing, afterNext, isMore,
                                        /*otherwise=*/carried.keys));
  result.output =
      e.name("output", WaitOp::create(e, outputInflight, /*pending=*/0));
  ReleaseOp::create(e, page.valueRing, carried.cursor);
  if (rescalesBefore())
    result.factor = factor;
  else
    result.output = ScaleRowsOp::create(e, result.output, factor);
  result.probabilities =
      PackAOp::create(e, types.probabilities, exponentials.values);
  return result;
}

Carried ConsumerWriter::writeLoop(const Carried &start) {
  const KeyBlocks &blocks = page.blocks;
  SmallVector<Value> bounds;
  SmallVector<bool> masked;
  auto addSegment = [&](Value bound, bool isMasked) {
    bounds.push_back(bound);
    masked.push_back(isMasked);
  };
  if (page.hasRightEdge())
    addSegment(blocks.full, true);
  if (page.hasLeftEdge()) {
    addSegment(blocks.left, false);
    addSegment(blocks.first, true);
  } else {
    addSegment(blocks.first, false);
  }
  SmallVector<Value> inits = start.getValues();
  SmallVector<Type> types(ValueRange(inits).getTypes());
  auto loop = KvLoopOp::create(e, types, blocks.last, bounds,
                               e.getDenseBoolArrayAttr(masked), inits);
  SmallVector<Type> argumentTypes = {e.i32(), e.getI1Type()};
  llvm::append_range(argumentTypes, types);
  e.fillRegion(
      loop.getBody(), argumentTypes,
      {"block", "is_masked", "cursor", "keys", "maxima", "sums",
       "probabilities", "output"},
      [&](ValueRange arguments) {
        Carried carried = Carried::get(arguments.drop_front(2));
        return writeStep(carried, arguments[0], arguments[1]).getValues();
      });
  e.name("loop", loop.getResult(0));
  return Carried::get(loop.getResults());
}

void ConsumerWriter::write() {
  writePreamble();
  Carried end = writeLoop(writeFirstBlock());
  if (end.factor)
    end.output = ScaleRowsOp::create(e, end.output, end.factor);
  writeEpilogue(
      e, page, consumer,
      {end.cursor, end.maxima, end.sums, end.probabilities, end.output});
}

void gqa::writeConsumer(PageEmitter &e, const Page &page, Value number) {
  ConsumerWriter(e, page, number).write();
}
