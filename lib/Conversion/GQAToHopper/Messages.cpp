//===- Messages.cpp - How roles learn of their tiles ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The scheduler of a thread block takes tiles, finds out what they are, and
// posts that to two mailboxes, from which the producer and the consumers read.
//
//===----------------------------------------------------------------------===//

#include "Page.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// In place of the group of heads: there are no more tiles.
static constexpr int64_t kNoGroup = -1;

/// The fields that a tile has, in the order of the message.
static SmallVector<Value *> listFields(KeyBlocks &blocks, bool hasLeftEdge,
                                       bool hasRightEdge) {
  SmallVector<Value *> fields = {&blocks.last};
  if (hasRightEdge)
    fields.push_back(&blocks.full);
  if (hasLeftEdge)
    fields.append({&blocks.left, &blocks.first});
  return fields;
}

int64_t gqa::countWorkWords(const ForwardProblem &problem) {
  KeyBlocks blocks;
  int64_t words =
      WorkItem::kNumValues +
      listFields(blocks, problem.windowLeft != -1, problem.windowRight != -1)
          .size();
  int64_t multiple = llvm::alignTo(words, 4);
  assert(multiple <= kMostWorkWords && "plans count with fewer words");
  return multiple;
}

/// Makes a tile of `values`: those of a work item and of its blocks of keys.
static Tile makeTile(PageEmitter &e, const Page &page, ArrayRef<Value> values) {
  Tile tile{WorkItem(values.take_front(WorkItem::kNumValues)), {}, {}};
  values = values.drop_front(WorkItem::kNumValues);
  for (auto [field, value] : llvm::zip(
           listFields(tile.blocks, page.hasLeftEdge(), page.hasRightEdge()),
           values))
    *field = value;
  if (!page.hasLeftEdge())
    tile.blocks.first = e.constant(0);
  tile.shift =
      page.problem.align == Align::BottomRight
          ? e.name("shift", e.sub(tile.item.numKeys, tile.item.numRows))
          : e.constant(0);
  return tile;
}

Tile gqa::describeTile(PageEmitter &e, const Page &page, Value number) {
  const KernelArguments &arguments = page.arguments;
  Value numRows = e.narrow(arguments.numRows);
  SmallVector<Value> operands = {number};
  if (page.problem.isPacked()) {
    Value numSequences = e.narrow(arguments.numSequences);
    operands.append({arguments.rowOffsets, arguments.keyOffsets, arguments.work,
                     numRows, numSequences});
  } else {
    operands.append({numRows, e.narrow(arguments.numKeys)});
  }
  SmallVector<Value> values = e.call(page.functions.workItem, operands);
  e.name("item", values.front());
  Tile tile = makeTile(e, page, values);
  SmallVector<Value> blocks =
      e.call(page.functions.keyBlocks,
             {tile.item.firstToken, tile.shift, tile.item.numKeys});
  e.name("blocks", blocks.front());
  for (auto [field, value] : llvm::zip(
           listFields(tile.blocks, page.hasLeftEdge(), page.hasRightEdge()),
           blocks))
    *field = value;
  return tile;
}

void gqa::postTile(PageEmitter &e, const Page &page, Value mailbox,
                   Value cursor, const Tile &tile) {
  SmallVector<Value> words = tile.item.getValues();
  KeyBlocks blocks = tile.blocks;
  for (Value *field :
       listFields(blocks, page.hasLeftEdge(), page.hasRightEdge()))
    words.push_back(*field);
  // The rest is padding.
  words.resize(page.types.mailbox.getWords(), tile.item.group);
  PostOp::create(e, mailbox, cursor, words);
}

void gqa::postEnd(PageEmitter &e, Value mailbox, Value cursor) {
  int64_t count = cast<MailboxType>(mailbox.getType()).getWords();
  SmallVector<Value> words(count, e.constant(kNoGroup));
  PostOp::create(e, mailbox, cursor, words);
}

Value gqa::receiveIsTile(PageEmitter &e, Value mailbox, Value cursor) {
  auto message = ReceiveOp::create(e, mailbox, cursor);
  Value group = e.name("message", message.getWords().front());
  Value none = e.constant(kNoGroup);
  return e.name("is_tile", e.compare(arith::CmpIPredicate::ne, group, none));
}

Tile gqa::receiveTile(PageEmitter &e, const Page &page, Value mailbox,
                      Value cursor) {
  auto message = ReceiveOp::create(e, mailbox, cursor);
  e.name("message", message.getWords().front());
  return makeTile(e, page, llvm::to_vector_of<Value>(message.getWords()));
}
