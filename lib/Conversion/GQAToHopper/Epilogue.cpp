//===- Epilogue.cpp - What becomes of the sums ----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Page.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

static constexpr double kLog2E = 1.4426950408889634;
static constexpr double kLn2 = 0.6931471805599453;

namespace {
/// What a row's output is multiplied by, and its log-sum-exp, as functions of
/// the row's sum and maximum; with sinks, also of the sink.
struct RowEnd {
  Value inverse, lse;
};

class EpilogueWriter {
public:
  EpilogueWriter(PageEmitter &e, const Page &page, const Consumer &consumer,
                 const WorkItem &item)
      : e(e), page(page), types(page.types), item(item), consumer(consumer) {}

  void write(const RowResults &rows);

private:
  RowEnd endRows(Value sums, Value maxima);
  RowEnd endRowsWithSinks(Value sums, Value maxima);
  Value loadSinks();
  void storeLse(Value lse);
  void storeOutput(Value output);
  /// Where row `row` of the warpgroup lies in a buffer of rows and heads, of
  /// `columns` elements each, in the order `order`; and whether it is stored.
  SmallVector<Value> locate(Value row, RowOrder order, int64_t columns);
  Value getHead(ArrayRef<Value> place);

  PageEmitter &e;
  const Page &page;
  const PageTypes &types;
  const WorkItem item;
  const Consumer &consumer;
};
} // namespace

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

RowEnd EpilogueWriter::endRows(Value sums, Value maxima) {
  if (page.problem.sinkType)
    return endRowsWithSinks(sums, maxima);
  RowEnd result;
  // The sum is 0 where nothing was seen: zeros, and lse -inf.
  result.inverse = e.mapRows(
      types.rows, sums, {"sum"}, [&](ValueRange scalars) -> SmallVector<Value> {
        Value zero = e.constantFloat(0.0);
        Value isEmpty = e.isEqualFloat(scalars[0], zero);
        return {e.select(isEmpty, zero, e.reciprocal(scalars[0]))};
      });
  if (page.problem.hasLse)
    result.lse = e.mapRows(types.rows, {sums, maxima}, {"sum", "maximum"},
                           [&](ValueRange scalars) -> SmallVector<Value> {
                             Value scale =
                                 e.constantFloat(page.getScoreScale());
                             Value log = e.mulFloat(e.log2(scalars[0]), kLn2);
                             return {e.fma(scalars[1], scale, log)};
                           });
  return result;
}

/// The sink of each row's head.
Value EpilogueWriter::loadSinks() {
  return e.mapRows(
      types.rows, {}, {}, [&](ValueRange row) -> SmallVector<Value> {
        SmallVector<Value> place =
            e.call(page.functions.place,
                   {row[0], consumer.firstRow, item.firstToken, item.numRows});
        Value sink = LoadOp::create(e, page.arguments.sinks, getHead(place));
        if (!sink.getType().isF32())
          sink = arith::ExtFOp::create(e, e.getF32Type(), sink);
        return {sink};
      });
}

/// With M the larger of the scaled maximum and the sink: the sums so far scale
/// by e^(maximum - M), and the sink adds e^(sink - M).
RowEnd EpilogueWriter::endRowsWithSinks(Value sums, Value maxima) {
  Value sinks = e.name("sinks", loadSinks());
  Value zero = e.constantFloat(0.0), none = e.negativeInfinity();
  // The scaled maximum, M, and M or 0 where M is -inf.
  struct Shifted {
    Value maximum, overall, finite;
  };
  auto shift = [&](Value maximum, Value sink) {
    Shifted shifted;
    shifted.maximum = e.mulFloat(maximum, page.getScoreScale());
    shifted.overall = arith::MaxNumFOp::create(e, shifted.maximum, sink);
    shifted.finite =
        e.select(e.isEqualFloat(shifted.overall, none), zero, shifted.overall);
    return shifted;
  };
  auto power = [&](Value exponent, const Shifted &shifted) {
    Value distance = arith::SubFOp::create(e, exponent, shifted.finite);
    return e.exp2(e.mulFloat(distance, kLog2E));
  };
  auto addSink = [&](Value sum, Value sink, const Shifted &shifted) -> Value {
    return e.fma(sum, power(shifted.maximum, shifted), power(sink, shifted));
  };
  SmallVector<Value> inputs = {sums, maxima, sinks};
  SmallVector<StringRef> names = {"sum", "maximum", "sink"};

  RowEnd result;
  result.inverse = e.mapRows(
      types.rows, inputs, names, [&](ValueRange scalars) -> SmallVector<Value> {
        Shifted shifted = shift(scalars[1], scalars[2]);
        Value total = addSink(scalars[0], scalars[2], shifted);
        Value own = power(shifted.maximum, shifted);
        Value scaled = e.mulFloat(own, e.reciprocal(total));
        return {e.select(e.isEqualFloat(total, zero), zero, scaled)};
      });
  if (!page.problem.hasLse)
    return result;
  Value isSequence;
  if (page.problem.isPacked())
    isSequence = e.isLess(item.sequence, e.narrow(page.arguments.numSequences));
  result.lse = e.mapRows(
      types.rows, inputs, names, [&](ValueRange scalars) -> SmallVector<Value> {
        Shifted shifted = shift(scalars[1], scalars[2]);
        Value total = addSink(scalars[0], scalars[2], shifted);
        Value log = e.mulFloat(e.log2(total), kLn2);
        Value lse = arith::AddFOp::create(e, shifted.overall, log);
        // A row that belongs to no sequence has no sink either.
        return {isSequence ? e.select(isSequence, lse, none) : lse};
      });
  return result;
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

Value EpilogueWriter::getHead(ArrayRef<Value> place) {
  return e.add(e.mul(item.group, page.problem.packedHeads), place[1]);
}

SmallVector<Value> EpilogueWriter::locate(Value row, RowOrder order,
                                          int64_t columns) {
  auto mul = [&](Value a, Value b) -> Value {
    return arith::MulIOp::create(e, a, b);
  };
  auto mulBy = [&](Value a, int64_t b) {
    return b == 1 ? a : mul(a, arith::ConstantIntOp::create(e, b, 64));
  };
  auto add = [&](Value a, Value b) -> Value {
    return arith::AddIOp::create(e, a, b);
  };
  SmallVector<Value> place =
      e.call(page.functions.place,
             {row, consumer.firstRow, item.firstToken, item.numRows});
  Value token = e.widen(e.add(e.add(item.firstRow, item.firstToken), place[0]));
  Value head = e.widen(getHead(place));
  int64_t heads = page.problem.queryHeads;
  Value sequence;
  if (!page.problem.isPacked())
    sequence = e.widen(item.sequence);
  Value numRows = page.arguments.numRows;
  Value at;
  if (order == RowOrder::BHSD) {
    // (sequence, head, token); packed, there is one sequence.
    Value outer = sequence ? add(mulBy(sequence, heads), head) : head;
    at = add(mul(outer, numRows), token);
  } else {
    // (sequence, token, head).
    Value outer = sequence ? add(mul(sequence, numRows), token) : token;
    at = add(mulBy(outer, heads), head);
  }
  return {e.name("element", mulBy(at, columns)), place[2]};
}

void EpilogueWriter::storeLse(Value lse) {
  auto store = StoreRowsOp::create(e, lse, page.arguments.lse);
  // [Hq, T] and [B, Hq, S]: heads first in every layout.
  e.fillRegion(store.getBody(), e.i32(), {"row"}, [&](ValueRange row) {
    return locate(row[0], RowOrder::BHSD, /*columns=*/1);
  });
}

void EpilogueWriter::storeOutput(Value output) {
  auto store = StoreFragmentOp::create(e, output, page.arguments.out);
  e.fillRegion(store.getBody(), e.i32(), {"row"}, [&](ValueRange row) {
    return locate(row[0], page.problem.order, types.output.getCols());
  });
}

void EpilogueWriter::write(const RowResults &rows) {
  Value sums =
      e.name("sums", RowCombineOp::create(e, Reduction::Add, rows.sums));
  RowEnd end = endRows(sums, rows.maxima);
  if (page.problem.hasLse)
    storeLse(e.name("lse", end.lse));
  Value inverse = e.name("inverse", end.inverse);
  storeOutput(e.name("output", ScaleRowsOp::create(e, rows.output, inverse)));
}

void gqa::writeEpilogue(PageEmitter &e, const Page &page,
                        const Consumer &consumer, Value mail,
                        const RowResults &rows) {
  // Again, so that the loop over the keys need not keep it in registers.
  Tile tile = readTile(e, page, receive(e, page.mailbox, mail));
  EpilogueWriter(e, page, consumer, tile.item).write(rows);
  DiscardOp::create(e, page.mailbox, mail);
}
