//===- Producer.cpp - The role that loads ---------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Page.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// Loads one box into the stage of `ring` at `cursor`.
static void writeLoad(PageEmitter &e, Value ring, Value cursor, Value map,
                      ValueRange coordinates) {
  int64_t chunks = cast<RingType>(ring.getType()).getTile().getChunks();
  int64_t bytes = cast<TensorMapType>(map.getType()).getRows() * 128 * chunks;
  auto stage = AcquireOp::create(e, ring, cursor, bytes);
  TmaLoadOp::create(e, map, coordinates, stage.getTile(), stage.getFull());
}

void gqa::writeProducer(PageEmitter &e, const Page &page) {
  const ForwardProblem &problem = page.problem;
  const WorkItem &item = *page.item;
  Value zero = e.constant(0), one = e.constant(1);
  // Coordinates of a box; a dense map ends in the sequence.
  auto locate = [&](SmallVector<Value> coordinates) {
    if (!problem.isPacked())
      coordinates.push_back(item.sequence);
    return coordinates;
  };
  // The key or value head that the group shares.
  auto getHead = [&](StringRef name, int64_t heads) {
    return e.name(name, e.divUnsigned(item.group, problem.getGroups() / heads));
  };
  Value keyHead = getHead("key_head", problem.keyHeads);
  Value valueHead = getHead("value_head", problem.valueHeads);

  Value queryCursor = CursorOp::create(e, page.types.queryRing.getCursor());
  Value row = e.name("row", e.add(item.firstRow, item.firstToken));
  writeLoad(e, page.queryRing, queryCursor, page.arguments.query,
            locate({zero, item.group, row}));

  Value cursor = CursorOp::create(e, page.types.keyRing.getCursor());
  Value last = page.blocks.last;
  Value blocks = e.add(e.sub(last, page.blocks.first), 1);
  scf::ForOp::create(
      e, zero, blocks, one, cursor,
      [&](OpBuilder &, Location, Value index, ValueRange carried) {
        // `e` builds the loop, and stands in its body now.
        Value block = e.name("block", e.sub(last, index));
        Value key =
            e.name("key", e.add(item.firstKey, e.mul(block, page.getBlockN())));
        writeLoad(e, page.keyRing, carried[0], page.arguments.key,
                  locate({keyHead, key}));
        writeLoad(e, page.valueRing, carried[0], page.arguments.value,
                  locate({valueHead, key}));
        Value next = NextOp::create(e, carried[0]);
        scf::YieldOp::create(e, next);
      });
}
