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

static Value computeShift(PageEmitter &e, const Page &page,
                          const WorkItem &item) {
  if (page.problem.align != Align::BottomRight)
    return e.constant(0);
  return e.name("shift", e.sub(item.numKeys, item.numRows));
}

/// The tile of `item` whose blocks of keys `fields` begins with.
static Tile makeTile(PageEmitter &e, const Page &page, const WorkItem &item,
                     Value shift, ArrayRef<Value> fields) {
  Tile tile{item, {}, shift};
  for (auto [field, value] : llvm::zip(
           listFields(tile.blocks, page.hasLeftEdge(), page.hasRightEdge()),
           fields))
    *field = value;
  if (!page.hasLeftEdge())
    tile.blocks.first = e.constant(0);
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
  WorkItem item(values);
  Value shift = computeShift(e, page, item);
  SmallVector<Value> blocks =
      e.call(page.functions.keyBlocks, {item.firstToken, shift, item.numKeys});
  e.name("blocks", blocks.front());
  return makeTile(e, page, item, shift, blocks);
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

SmallVector<Value> gqa::receive(PageEmitter &e, Value mailbox, Value cursor) {
  auto message = ReceiveOp::create(e, mailbox, cursor);
  e.name("message", message.getWords().front());
  return llvm::to_vector_of<Value>(message.getWords());
}

Value gqa::isTile(PageEmitter &e, ArrayRef<Value> message) {
  Value none = e.constant(kNoGroup);
  return e.name("is_tile",
                e.compare(arith::CmpIPredicate::ne, message.front(), none));
}

Tile gqa::readTile(PageEmitter &e, const Page &page, ArrayRef<Value> message) {
  // The words of a message that was passed on.
  for (auto [name, word] : llvm::zip(WorkItem::kNames, message))
    e.name(name, word);
  e.name("last_block", message[WorkItem::kNumValues]);
  WorkItem item(message);
  return makeTile(e, page, item, computeShift(e, page, item),
                  message.drop_front(WorkItem::kNumValues));
}
