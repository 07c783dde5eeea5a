//===- OpenTile.cpp - A tile that a consumer is at ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpenTile.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

SmallVector<Value> OpenTile::getValues() const {
  SmallVector<Value> values = {mail, queryCursor, queries, end, blocks.last};
  for (Value value : {begin, blocks.full, blocks.left, maskRows, numKeys})
    if (value)
      values.push_back(value);
  if (begin)
    values.push_back(blocks.first);
  return values;
}

OpenTile OpenTile::withValues(ValueRange values) const {
  OpenTile tile = *this;
  tile.mail = values[0];
  tile.queryCursor = values[1];
  tile.queries = values[2];
  tile.end = values[3];
  tile.blocks.last = values[4];
  values = values.drop_front(5);
  for (Value *field : {&tile.begin, &tile.blocks.full, &tile.blocks.left,
                       &tile.maskRows, &tile.numKeys})
    if (*field) {
      *field = values.front();
      values = values.drop_front();
    }
  if (begin)
    tile.blocks.first = values.front();
  return tile;
}

static void writeRowBounds(PageEmitter &e, const Page &page,
                           const Consumer &consumer, const Tile &tile,
                           OpenTile &open) {
  const WorkItem &item = tile.item;
  auto getDiagonal = [&](Value row) {
    SmallVector<Value> place =
        e.call(page.functions.place,
               {row, consumer.firstRow, item.firstToken, item.numRows});
    return e.add(e.add(item.firstToken, tile.shift), place[0]);
  };
  open.end = e.name("end", e.mapRows(page.types.integerRows, {}, {},
                                     [&](ValueRange row) -> SmallVector<Value> {
                                       if (!page.hasRightEdge())
                                         return {item.numKeys};
                                       Value past =
                                           e.add(getDiagonal(row[0]),
                                                 page.problem.windowRight + 1);
                                       return {e.min(past, item.numKeys)};
                                     }));
  if (!page.hasLeftEdge())
    return;
  Value left = e.constant(page.problem.windowLeft);
  open.begin =
      e.name("begin", e.mapRows(page.types.integerRows, {}, {},
                                [&](ValueRange row) -> SmallVector<Value> {
                                  return {e.sub(getDiagonal(row[0]), left)};
                                }));
}

static void writeMaskRows(PageEmitter &e, const Page &page,
                          const Consumer &consumer, const Tile &tile,
                          OpenTile &open) {
  const WorkItem &item = tile.item;
  open.numKeys = item.numKeys;
  // Rows beyond the last one read its mask.
  Value lastRow = e.add(item.numRows, -1);
  auto locate = [&](ValueRange row) -> SmallVector<Value> {
    SmallVector<Value> place =
        e.call(page.functions.place,
               {row[0], consumer.firstRow, item.firstToken, item.numRows});
    Value firstHead = e.mul(item.group, page.problem.packedHeads);
    Value numbers[] = {item.sequence, e.add(firstHead, place[1]),
                       e.min(e.add(item.firstToken, place[0]), lastRow)};
    Value begin = arith::ConstantIntOp::create(e, 0, /*width=*/64);
    for (auto [number, stride] :
         llvm::zip(numbers, page.arguments.maskStrides)) {
      if (!stride)
        continue;
      Value offset = arith::MulIOp::create(e, e.widen(number), stride);
      begin = arith::AddIOp::create(e, begin, offset);
    }
    return {begin};
  };
  open.maskRows =
      e.name("mask_rows", e.mapRows(page.types.longRows, {}, {}, locate));
}

OpenTile gqa::openTile(PageEmitter &e, const Page &page,
                       const Consumer &consumer, Value mail, Value queryCursor,
                       const Tile &tile) {
  OpenTile open;
  open.mail = mail;
  open.queryCursor = queryCursor;
  open.blocks = tile.blocks;
  writeRowBounds(e, page, consumer, tile, open);
  if (page.problem.maskType)
    writeMaskRows(e, page, consumer, tile, open);
  Value queries = WaitFullOp::create(e, page.queryRing, queryCursor);
  open.queries = e.name("q", RowsOfOp::create(e, queries, consumer.number));
  return open;
}
