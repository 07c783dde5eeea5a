//===- SchedulePatterns.cpp - Lowers what tells roles of their work -------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

static constexpr int64_t kWordBytes = 4;

static void waitUntilEmpty(Emitter &e, const MailboxRegisters &mailbox,
                           const CursorRegisters &cursor) {
  // The first turn finds all stages empty: the phase before the first.
  Value emptyPhase = e.bitXor(cursor.phase, 1);
  e.waitBarrier(atStage(e, mailbox.empty, cursor, kBarrierBytes), emptyPhase);
  // Nobody goes on, and lets the stage become full and empty again, before all
  // have seen it empty.
  e.syncWarp();
}

namespace {

struct FetchAddLowering : public TilePattern<FetchAddOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(FetchAddOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value isFirst = e.equal(e.lane(), 0);
    Value before = e.fetchAddIf(isFirst, operands.getPointer().front(),
                                operands.getAmount().front());
    return replace(rewriter, op, {{e.shuffleFrom(before, /*lane=*/0)}});
  }
};

struct PostLowering : public TilePattern<PostOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(PostOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    MailboxRegisters mailbox(operands.getMailbox());
    CursorRegisters cursor(operands.getCursor());
    waitUntilEmpty(e, mailbox, cursor);
    int64_t count = op.getMailbox().getType().getWords();
    Value address =
        e.addressOf(atStage(e, mailbox.pointer, cursor, count * kWordBytes));
    Values words;
    for (ValueRange word : operands.getWords())
      words.push_back(word.front());
    // One thread writes and arrives, so that its arrival publishes the words.
    Value isFirst = e.equal(e.lane(), 0);
    for (int64_t word = 0; word < count; word += 4)
      e.storeShared16If(isFirst, address, word * kWordBytes,
                        ArrayRef(words).slice(word, 4));
    e.arriveIf(isFirst, atStage(e, mailbox.full, cursor, kBarrierBytes));
    return erase(rewriter, op);
  }
};

struct WaitEmptyLowering : public TilePattern<WaitEmptyOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(WaitEmptyOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    MailboxRegisters mailbox(operands.getMailbox());
    waitUntilEmpty(e, mailbox, CursorRegisters(operands.getCursor()));
    return erase(rewriter, op);
  }
};

struct ReceiveLowering : public TilePattern<ReceiveOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(ReceiveOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    MailboxRegisters mailbox(operands.getMailbox());
    CursorRegisters cursor(operands.getCursor());
    e.waitBarrier(atStage(e, mailbox.full, cursor, kBarrierBytes),
                  cursor.phase);
    int64_t count = op.getMailbox().getType().getWords();
    Value message = atStage(e, mailbox.pointer, cursor, count * kWordBytes);
    // Nobody goes on, and lets the stage become empty and full again, before
    // all have seen it full.
    e.syncWarp();
    // The lane that reads is the one that arrives when the message is
    // discarded, so that its own order is all that the sender's next write
    // needs. Shuffles tell ptxas that a word is the same everywhere.
    Value address = e.addressOf(message);
    Value isFirst = e.equal(e.lane(), 0);
    SmallVector<Values> words;
    for (int64_t word = 0; word < count; word += 4)
      for (Value own : e.loadShared16If(isFirst, address, word * kWordBytes)) {
        bool isUsed = !op.getWords()[words.size()].use_empty();
        words.push_back(
            {isUsed ? e.shuffleFrom(own, /*lane=*/0) : e.constant(0)});
      }
    return replace(rewriter, op, words);
  }
};

struct DiscardLowering : public TilePattern<DiscardOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(DiscardOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    MailboxRegisters mailbox(operands.getMailbox());
    CursorRegisters cursor(operands.getCursor());
    // One lane arrives for what all have read.
    e.syncWarp();
    Value isFirst = e.equal(e.lane(), 0);
    e.arriveIf(isFirst, atStage(e, mailbox.empty, cursor, kBarrierBytes));
    return erase(rewriter, op);
  }
};

} // namespace

void gqa::hopper::populateSchedulePatterns(const TypeConverter &converter,
                                           RewritePatternSet &patterns) {
  patterns.add<FetchAddLowering, PostLowering, WaitEmptyLowering,
               ReceiveLowering, DiscardLowering>(converter,
                                                 patterns.getContext());
}
