//===- Scheduler.cpp - Which tile a thread block computes -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Tiles have one number, so that where it comes from (the grid, a list of work)
// is of no concern to the rest of the page. Tiles of a sequence and group are
// neighbours, as they read the same keys; the one with the most keys, the last,
// comes first.
//
//===----------------------------------------------------------------------===//

#include "Page.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

static Value ceilDivUnsigned(PageEmitter &e, Value a, int64_t b) {
  return e.divUnsigned(e.add(a, b - 1), b);
}

//===----------------------------------------------------------------------===//
// Dense
//===----------------------------------------------------------------------===//

/// Tile number = (sequence * groups + group) * tiles of a sequence + tile.
static SmallVector<Value> locateDense(PageEmitter &e,
                                      const ForwardProblem &problem,
                                      ValueRange arguments) {
  Value number = arguments[0], numRows = arguments[1], numKeys = arguments[2];
  int64_t tokens = problem.getTokens();
  Value tiles = e.name("tiles", ceilDivUnsigned(e, numRows, tokens));
  Value sequenceAndGroup = e.divUnsigned(number, tiles);
  Value group = e.remUnsigned(sequenceAndGroup, problem.getGroups());
  Value sequence = e.divUnsigned(sequenceAndGroup, problem.getGroups());
  Value fromLast = e.remUnsigned(number, tiles);
  Value tile = e.sub(e.add(tiles, -1), fromLast);
  Value zero = e.constant(0);
  return {e.name("group", group),
          e.name("sequence", sequence),
          zero,
          zero,
          numRows,
          numKeys,
          e.name("first_token", e.mul(tile, tokens))};
}

//===----------------------------------------------------------------------===//
// Packed
//===----------------------------------------------------------------------===//

// Sequence n has the slots from floor(cu_q[n] / T) + n to the next sequence's,
// with T tokens in a tile: at least as many as its tiles, at most one more. So
// the number of slots follows from extents alone, and a search finds whose a
// slot is. Behind the last sequence comes one of the rows that belong to none:
// it has no keys, and its rows become zeros like any that see nothing.

/// The first slot of sequence `sequence`, whose rows begin at `firstRow`.
static Value getFirstSlot(PageEmitter &e, const ForwardProblem &problem,
                          Value sequence, Value firstRow) {
  return e.add(e.divUnsigned(firstRow, problem.getTokens()), sequence);
}

/// Tile number = group * slots + slot.
static SmallVector<Value> locatePacked(PageEmitter &e,
                                       const ForwardProblem &problem,
                                       ValueRange arguments) {
  Value number = arguments[0], rowOffsets = arguments[1],
        keyOffsets = arguments[2], allRows = arguments[3],
        numSequences = arguments[4];
  auto load = [&](Value offsets, Value index) -> Value {
    return LoadOp::create(e, offsets, index);
  };
  Value all = e.add(numSequences, 1);
  Value slots =
      e.name("slots", e.add(e.divUnsigned(allRows, problem.getTokens()), all));
  Value group = e.name("group", e.divUnsigned(number, slots));
  Value slot = e.name("slot", e.remUnsigned(number, slots));
  auto search = PartitionPointOp::create(e, e.i32(), all);
  e.fillRegion(search.getBody(), e.i32(), {"candidate"},
               [&](ValueRange candidate) -> SmallVector<Value> {
                 Value row = load(rowOffsets, candidate[0]);
                 Value first = getFirstSlot(e, problem, candidate[0], row);
                 return {e.compare(arith::CmpIPredicate::sle, first, slot)};
               });
  Value after = e.name("after", search.getResult());
  Value sequence = e.name("sequence", e.add(after, -1));
  Value firstRow = e.name("first_row", load(rowOffsets, sequence));
  Value firstKey = e.name("first_key", load(keyOffsets, sequence));
  Value next = e.min(after, numSequences);
  Value isSequence = e.isLess(sequence, numSequences);
  Value endRow = e.select(isSequence, load(rowOffsets, next), allRows);
  Value numRows = e.name("num_rows", e.sub(endRow, firstRow));
  Value endKey = load(keyOffsets, next);
  Value numKeys = e.name("num_keys", e.sub(endKey, firstKey));
  Value tiles =
      e.name("tiles", ceilDivUnsigned(e, numRows, problem.getTokens()));
  Value fromLast = e.sub(slot, getFirstSlot(e, problem, sequence, firstRow));
  Value tile = e.sub(e.add(tiles, -1), fromLast);
  return {group,
          sequence,
          firstRow,
          firstKey,
          numRows,
          numKeys,
          e.name("first_token", e.mul(tile, problem.getTokens()))};
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

func::FuncOp gqa::writeWorkItem(PageEmitter &e, Operation *module,
                                const Page &page) {
  const ForwardProblem &problem = page.problem;
  Type i32 = e.i32();
  SmallVector<Type> results(WorkItem::kNumValues, i32);
  if (!problem.isPacked())
    return e.function(module, "work_item",
                      {{"number", i32}, {"num_rows", i32}, {"num_keys", i32}},
                      results, [&](ValueRange arguments) {
                        return locateDense(e, problem, arguments);
                      });
  return e.function(module, "work_item",
                    {{"number", i32},
                     {"cu_q", page.types.offsets},
                     {"cu_k", page.types.offsets},
                     {"all_rows", i32},
                     {"num_sequences", i32}},
                    results, [&](ValueRange arguments) {
                      return locatePacked(e, problem, arguments);
                    });
}

SmallVector<Value> gqa::getWorkItemOperands(PageEmitter &e, const Page &page,
                                            Value number) {
  const KernelArguments &arguments = page.arguments;
  Value numRows = e.narrow(arguments.numRows);
  if (!page.problem.isPacked())
    return {number, numRows, e.narrow(arguments.numKeys)};
  return {number, arguments.rowOffsets, arguments.keyOffsets, numRows,
          e.narrow(arguments.numSequences)};
}

/// Row i sees the keys from i + shift - left to i + shift + right.
static SmallVector<Value> computeKeyBlocks(PageEmitter &e, const Page &page,
                                           Value firstToken, Value shift,
                                           Value numKeys) {
  int64_t blockN = page.getBlockN(), moreRows = page.problem.getTokens() - 1;
  Value zero = e.constant(0);
  auto ceilDiv = [&](Value keys) {
    return e.div(e.add(keys, blockN - 1), blockN);
  };
  Value diagonal = e.name("diagonal", e.add(firstToken, shift));
  Value seen = numKeys, end;
  if (page.hasRightEdge()) {
    end = e.name("end", e.add(diagonal, page.problem.windowRight + 1));
    seen = e.min(e.add(end, moreRows), numKeys);
  }
  // A tile that sees nothing visits a block, of which it sees nothing.
  Value blocks = e.max(ceilDiv(seen), e.constant(1));
  Value last = e.name("last", e.add(blocks, -1));
  Value first = zero, begin;
  if (page.hasLeftEdge()) {
    begin =
        e.name("begin", e.sub(diagonal, e.constant(page.problem.windowLeft)));
    first = e.name("first", e.min(e.max(e.div(begin, blockN), zero), last));
  }
  Value full = last;
  if (page.hasRightEdge())
    full = e.name("full", e.min(e.max(e.div(end, blockN), first), last));
  SmallVector<Value> results = {last};
  if (page.hasRightEdge())
    results.push_back(full);
  if (page.hasLeftEdge()) {
    Value covered = ceilDiv(e.add(begin, moreRows));
    results.push_back(e.name("left", e.min(e.max(covered, first), full)));
    results.push_back(first);
  }
  return results;
}

func::FuncOp gqa::writeKeyBlocks(PageEmitter &e, Operation *module,
                                 const Page &page) {
  Type i32 = e.i32();
  unsigned results = 1 + page.hasRightEdge() + 2 * page.hasLeftEdge();
  return e.function(module, "key_blocks",
                    {{"first_token", i32}, {"shift", i32}, {"num_keys", i32}},
                    SmallVector<Type>(results, i32), [&](ValueRange arguments) {
                      return computeKeyBlocks(e, page, arguments[0],
                                              arguments[1], arguments[2]);
                    });
}

KeyBlocks gqa::callKeyBlocks(PageEmitter &e, const Page &page) {
  const WorkItem &item = *page.item;
  SmallVector<Value> values = e.call(
      page.functions.keyBlocks, {item.firstToken, page.shift, item.numKeys});
  e.name("blocks", values.front());
  ArrayRef<Value> rest = values;
  auto take = [&] {
    Value value = rest.front();
    rest = rest.drop_front();
    return value;
  };
  KeyBlocks blocks;
  blocks.last = take();
  if (page.hasRightEdge())
    blocks.full = take();
  if (page.hasLeftEdge())
    blocks.left = take();
  blocks.first = page.hasLeftEdge() ? take() : e.constant(0);
  return blocks;
}
