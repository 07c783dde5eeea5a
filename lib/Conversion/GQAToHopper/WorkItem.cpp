//===- WorkItem.cpp - Which tile has which number -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Tiles have numbers, in the order in which thread blocks take them. Tiles of a
// sequence and group are neighbours, as they read the same keys; the one with
// the most keys, the last, comes first.
//
//===----------------------------------------------------------------------===//

#include "Page.h"
#include "WorkList.h"

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

// Sequences come in the order of the list of work, each with its tiles for all
// groups, one group after the other. Behind the last sequence is one of the
// rows that belong to none: it has no keys, and its rows become zeros like any
// that see nothing.

/// Tile number = groups * first tile of the sequence + group * tiles of the
/// sequence + tile.
static SmallVector<Value> locatePacked(PageEmitter &e,
                                       const ForwardProblem &problem,
                                       ValueRange arguments) {
  Value number = arguments[0], rowOffsets = arguments[1],
        keyOffsets = arguments[2], work = arguments[3], allRows = arguments[4],
        numSequences = arguments[5];
  auto load = [&](Value numbers, Value index) -> Value {
    return LoadOp::create(e, numbers, index);
  };
  auto getFirstItem = [&](Value entry) {
    Value tile = load(work, e.add(entry, kFirstTileOfEntry));
    return e.mul(tile, problem.getGroups());
  };
  Value entries = e.name("entries", e.add(numSequences, 1));
  auto search = PartitionPointOp::create(e, e.i32(), entries);
  e.fillRegion(search.getBody(), e.i32(), {"candidate"},
               [&](ValueRange candidate) -> SmallVector<Value> {
                 Value first = getFirstItem(candidate[0]);
                 return {e.compare(arith::CmpIPredicate::sle, first, number)};
               });
  Value entry = e.name("entry", e.add(search.getResult(), -1));
  Value place = e.add(e.add(entry, entries), kFirstTileOfEntry);
  Value sequence = e.name("sequence", load(work, place));
  Value firstRow = e.name("first_row", load(rowOffsets, sequence));
  Value firstKey = e.name("first_key", load(keyOffsets, sequence));
  Value next = e.min(e.add(sequence, 1), numSequences);
  Value isSequence = e.isLess(sequence, numSequences);
  Value endRow = e.select(isSequence, load(rowOffsets, next), allRows);
  Value numRows = e.name("num_rows", e.sub(endRow, firstRow));
  Value endKey = load(keyOffsets, next);
  Value numKeys = e.name("num_keys", e.sub(endKey, firstKey));
  Value tiles =
      e.name("tiles", ceilDivUnsigned(e, numRows, problem.getTokens()));
  Value inSequence = e.sub(number, getFirstItem(entry));
  Value group = e.divUnsigned(inSequence, tiles);
  Value fromLast = e.remUnsigned(inSequence, tiles);
  Value tile = e.sub(e.add(tiles, -1), fromLast);
  return {e.name("group", group),
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
                     {"cu_q", page.types.integers},
                     {"cu_k", page.types.integers},
                     {"work", page.types.integers},
                     {"all_rows", i32},
                     {"num_sequences", i32}},
                    results, [&](ValueRange arguments) {
                      return locatePacked(e, problem, arguments);
                    });
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
  Value blocks = ceilDiv(seen);
  blocks = e.max(blocks, e.constant(1));
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
