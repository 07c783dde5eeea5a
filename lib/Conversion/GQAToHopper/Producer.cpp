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

/// How many blocks of keys a tile may have left to load when the next one is
/// taken. To take it and to find out what it is takes several accesses to
/// global memory, one after the other; loads are a ring's stages ahead of what
/// they are for.
static constexpr int64_t kBlocksAhead = 4;

namespace {
/// Positions: in the rings of Q, and of K and V, and in the mailbox.
struct Cursors {
  Value query, key, order;
};

class ProducerWriter {
public:
  ProducerWriter(PageEmitter &e, const Page &page) : e(e), page(page) {}

  void write();

private:
  /// Loads what a tile needs; returns the positions behind it.
  Cursors writeLoads(const Tile &tile, const Cursors &cursors);
  void nameCursors(ValueRange carried) {
    constexpr const char *kNames[] = {"query_at", "keys_at", "order_at"};
    for (auto [name, cursor] : llvm::zip(kNames, carried))
      e.name(name, cursor);
  }
  /// Coordinates of a box; a dense map ends in the sequence.
  SmallVector<Value> locate(const Tile &tile, SmallVector<Value> coordinates) {
    if (!page.problem.isPacked())
      coordinates.push_back(tile.item.sequence);
    return coordinates;
  }

  PageEmitter &e;
  const Page &page;
};
} // namespace

Cursors ProducerWriter::writeLoads(const Tile &tile, const Cursors &cursors) {
  const WorkItem &item = tile.item;
  // The key or value head that the group shares.
  int64_t groups = page.problem.getGroups();
  auto getHead = [&](StringRef name, int64_t heads) {
    return e.name(name, e.divUnsigned(item.group, groups / heads));
  };
  Value keyHead = getHead("key_head", page.problem.keyHeads);
  Value valueHead = getHead("value_head", page.problem.valueHeads);
  auto loadKeys = [&](Value cursor, Value key) {
    writeLoad(e, page.keyRing, cursor, page.arguments.key,
              locate(tile, {keyHead, key}));
  };
  auto loadValues = [&](Value cursor, Value key) {
    writeLoad(e, page.valueRing, cursor, page.arguments.value,
              locate(tile, {valueHead, key}));
  };
  auto getKey = [&](Value block) {
    Value inSequence = e.mul(block, page.getBlockN());
    return e.name("key", e.add(item.firstKey, inSequence));
  };

  // The queries wait for the tile before to have read its own; the first keys
  // need not.
  Value zero = e.constant(0), one = e.constant(1);
  Value last = tile.blocks.last;
  Value firstKey = getKey(last);
  loadKeys(cursors.key, firstKey);
  Value row = e.name("row", e.add(item.firstRow, item.firstToken));
  writeLoad(e, page.queryRing, cursors.query, page.arguments.query,
            locate(tile, {zero, item.group, row}));
  loadValues(cursors.key, firstKey);
  auto loadBlocks = [&](Value from, Value to, Value start) {
    auto loop = scf::ForOp::create(
        e, from, to, one, start,
        [&](OpBuilder &, Location, Value index, ValueRange carried) {
          // `e` builds the loop, and stands in its body now.
          Value block = e.name("block", e.sub(e.add(last, -1), index));
          Value key = getKey(block);
          Value cursor = NextOp::create(e, carried[0]);
          loadKeys(cursor, key);
          loadValues(cursor, key);
          scf::YieldOp::create(e, cursor);
        });
    return loop.getResult(0);
  };
  Value more = e.sub(last, tile.blocks.first);
  Value early = e.max(e.add(more, -kBlocksAhead), zero);
  Value cursor = loadBlocks(zero, early, cursors.key);
  // The scheduler may take the next tile.
  DiscardOp::create(e, page.orders, cursors.order);
  cursor = loadBlocks(early, more, cursor);
  Cursors next;
  next.query = NextOp::create(e, cursors.query);
  next.key = NextOp::create(e, cursor);
  next.order = NextOp::create(e, cursors.order);
  return next;
}

void ProducerWriter::write() {
  Value query = CursorOp::create(e, page.types.queryRing.getCursor());
  Value key = CursorOp::create(e, page.types.keyRing.getCursor());
  Value order = CursorOp::create(e, page.types.orders.getCursor());
  SmallVector<Value> inits = {query, key, order};
  SmallVector<Type> types(ValueRange(inits).getTypes());
  types.append(page.types.orders.getWords(), e.i32());
  scf::WhileOp::create(
      e, types, inits,
      [&](OpBuilder &, Location, ValueRange carried) {
        nameCursors(carried);
        SmallVector<Value> message = receive(e, page.orders, carried[2]);
        SmallVector<Value> passed(carried);
        llvm::append_range(passed, message);
        scf::ConditionOp::create(e, isTile(e, message), passed);
      },
      [&](OpBuilder &, Location, ValueRange carried) {
        nameCursors(carried);
        auto message = llvm::to_vector(carried.drop_front(inits.size()));
        Tile tile = readTile(e, page, message);
        Cursors next = writeLoads(tile, {carried[0], carried[1], carried[2]});
        scf::YieldOp::create(e, ValueRange{next.query, next.key, next.order});
      });
}

void gqa::writeProducer(PageEmitter &e, const Page &page) {
  ProducerWriter(e, page).write();
}
