//===- Scheduler.cpp - The role that takes tiles --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A thread block runs until all tiles are taken. Its scheduler takes the next
// one when the producer is about to need it, no sooner, so that the thread
// block that is done first takes it.
//
//===----------------------------------------------------------------------===//

#include "Page.h"
#include "WorkList.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// Tiles of this launch.
static Value countTiles(PageEmitter &e, const Page &page) {
  const KernelArguments &arguments = page.arguments;
  int64_t groups = page.problem.getGroups(), tokens = page.problem.getTokens();
  if (page.problem.isPacked()) {
    Value place = e.constant(kTileCount);
    Value tiles = LoadOp::create(e, arguments.work, place);
    return e.mul(tiles, groups);
  }
  Value rows = e.narrow(arguments.numRows);
  Value tiles = e.divUnsigned(e.add(rows, tokens - 1), tokens);
  Value sequences = e.narrow(arguments.numSequences);
  return e.mul(e.mul(tiles, groups), sequences);
}

void gqa::writeScheduler(PageEmitter &e, const Page &page) {
  // Thread blocks begin with the tile of their own number; after those come the
  // ones that are counted.
  Value number = e.name("tile", BlockIdOp::create(e, /*axis=*/0));
  Value blocks = e.name("thread_blocks", GridDimOp::create(e, /*axis=*/0));
  Value tiles = e.name("tiles", countTiles(e, page));
  Value one = e.constant(1);
  Value order = CursorOp::create(e, page.types.orders.getCursor());
  Value mail = CursorOp::create(e, page.types.mailbox.getCursor());
  SmallVector<Value> inits = {number, order, mail};
  auto loop = scf::WhileOp::create(
      e, ValueRange(inits).getTypes(), inits,
      [&](OpBuilder &, Location, ValueRange carried) {
        // `e` builds the loop, and stands in its body now.
        Value isMore = e.isLess(carried[0], tiles);
        scf::ConditionOp::create(e, isMore, carried);
      },
      [&](OpBuilder &, Location, ValueRange carried) {
        Tile tile = describeTile(e, page, carried[0]);
        postTile(e, page, page.orders, carried[1], tile);
        postTile(e, page, page.mailbox, carried[2], tile);
        Value nextOrder = NextOp::create(e, carried[1]);
        WaitEmptyOp::create(e, page.orders, nextOrder);
        Value taken = FetchAddOp::create(e, page.arguments.work, one);
        Value next = e.name("next_tile", e.add(blocks, taken));
        Value nextMail = NextOp::create(e, carried[2]);
        scf::YieldOp::create(e, ValueRange{next, nextOrder, nextMail});
      });
  postEnd(e, page.orders, loop.getResult(1));
  postEnd(e, page.mailbox, loop.getResult(2));
}
