//===- MemoryPatterns.cpp - Lowers rings and tiles in shared memory -------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

Value gqa::hopper::atStage(Emitter &e, Value pointer, CursorRegisters cursor,
                           int64_t stride) {
  return cursor.stage ? e.offset(pointer, e.mul(cursor.stage, stride))
                      : pointer;
}

/// The registers of the tile at `cursor`.
static Values tileAt(Emitter &e, RingType type, RingRegisters ring,
                     CursorRegisters cursor) {
  int64_t bytes = type.getTile().getBytes();
  Value address16 = ring.address16;
  if (cursor.stage)
    address16 = e.add(address16, e.mul(cursor.stage, bytes / 16));
  return {atStage(e, ring.pointer, cursor, bytes), address16};
}

namespace {

//===----------------------------------------------------------------------===//
// Rings
//===----------------------------------------------------------------------===//

struct AllocLowering : public TilePattern<AllocOp> {
  AllocLowering(const TypeConverter &converter, MLIRContext *context,
                const SharedMemoryPlan &plan)
      : TilePattern(converter, context), plan(plan) {}

  LogicalResult lower(AllocOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    auto [contents, barriers] = plan.places.lookup(op);
    Type type = op.getRing().getType();
    Value base = e.sharedBase(plan.symbol);
    Value pointer = e.offset(base, contents);
    Value full = e.offset(base, barriers);
    int64_t stages = getSharedFootprint(type).stages;
    Value empty = e.offset(base, barriers + kBarrierBytes * stages);
    if (isa<MailboxType>(type))
      return replace(rewriter, op, {{pointer, full, empty}});
    Value address16 = e.shiftRight(e.addressOf(pointer), 4);
    return replace(rewriter, op, {{pointer, address16, full, empty}});
  }

private:
  const SharedMemoryPlan &plan;
};

struct InitBarriersLowering : public TilePattern<InitBarriersOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(InitBarriersOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    auto first = scf::IfOp::create(e, e.equal(e.threadId(), 0),
                                   /*withElseRegion=*/false);
    {
      OpBuilder::InsertionGuard guard(e);
      e.setInsertionPointToStart(first.thenBlock());
      for (auto [ring, values] :
           llvm::zip(op.getRings(), operands.getRings())) {
        SharedFootprint footprint = getSharedFootprint(ring.getType());
        // Full and empty barriers come last in both.
        Value full = values.drop_back().back(), empty = values.back();
        for (int64_t stage = 0; stage < footprint.stages; ++stage) {
          int64_t bytes = kBarrierBytes * stage;
          e.initBarrier(e.offset(full, bytes), 1);
          e.initBarrier(e.offset(empty, bytes), footprint.readers);
        }
      }
      e.fenceBarrierInit();
    }
    e.blockBarrier();
    return erase(rewriter, op);
  }
};

struct CursorLowering : public TilePattern<CursorOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(CursorOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value zero = e.constant(0);
    bool oneStage = op.getCursor().getType().getStages() == 1;
    return replace(rewriter, op,
                   {oneStage ? Values{zero} : Values{zero, zero}});
  }
};

struct NextLowering : public TilePattern<NextOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(NextOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    CursorRegisters cursor(operands.getCursor());
    Value flipped = e.bitXor(cursor.phase, 1);
    if (!cursor.stage)
      return replace(rewriter, op, {{flipped}});
    Value next = e.add(cursor.stage, 1);
    Value wraps = e.equal(next, op.getCursor().getType().getStages());
    Value stage = e.select(wraps, e.constant(0), next);
    Value phase = e.select(wraps, flipped, cursor.phase);
    return replace(rewriter, op, {{stage, phase}});
  }
};

struct AcquireLowering : public TilePattern<AcquireOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(AcquireOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    RingRegisters ring(operands.getRing());
    CursorRegisters cursor(operands.getCursor());
    // The first turn finds all stages empty: the phase before the first.
    Value emptyPhase = e.bitXor(cursor.phase, 1);
    e.waitBarrier(atStage(e, ring.empty, cursor, kBarrierBytes), emptyPhase);
    Value full = atStage(e, ring.full, cursor, kBarrierBytes);
    e.arriveExpecting(full, op.getBytes(), e.electOne());
    return replace(rewriter, op,
                   {tileAt(e, op.getRing().getType(), ring, cursor), {full}});
  }
};

struct TmaLoadLowering : public TilePattern<TmaLoadOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(TmaLoadOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemType type = op.getTile().getType();
    SmemRegisters tile(operands.getTile());
    Value isElected = e.electOne();
    for (int64_t chunk = 0; chunk < type.getChunks(); ++chunk) {
      Values coordinates = {e.constant(chunk * kChunkColumns)};
      for (ValueRange coordinate : operands.getCoordinates())
        coordinates.push_back(coordinate.front());
      e.loadTensor(e.offset(tile.pointer, chunk * type.getChunkStride()),
                   operands.getMap().front(), coordinates,
                   operands.getFull().front(), isElected);
    }
    return erase(rewriter, op);
  }
};

struct WaitFullLowering : public TilePattern<WaitFullOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(WaitFullOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    RingRegisters ring(operands.getRing());
    CursorRegisters cursor(operands.getCursor());
    auto wait = [&] {
      e.waitBarrier(atStage(e, ring.full, cursor, kBarrierBytes), cursor.phase);
      return tileAt(e, op.getRing().getType(), ring, cursor);
    };
    if (!op.getCondition())
      return replace(rewriter, op, {wait()});

    ValueRange otherwise = operands.getOtherwise();
    auto choice =
        scf::IfOp::create(e, otherwise.getTypes(),
                          operands.getCondition().front(), /*withElse=*/true);
    OpBuilder::InsertionGuard guard(e);
    e.setInsertionPointToStart(choice.thenBlock());
    Values waited = wait();
    scf::YieldOp::create(e, waited);
    e.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(e, otherwise);
    return replace(rewriter, op, {Values(choice.getResults())});
  }
};

/// One of the 128 threads arrives.
struct ReleaseLowering : public TilePattern<ReleaseOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(ReleaseOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    RingRegisters ring(operands.getRing());
    CursorRegisters cursor(operands.getCursor());
    Value arrives = e.equal(e.threadInWarpgroup(), 0);
    if (op.getCondition())
      arrives = e.bitAnd(arrives, operands.getCondition().front());
    e.arriveIf(arrives, atStage(e, ring.empty, cursor, kBarrierBytes));
    return erase(rewriter, op);
  }
};

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

struct TileLowering : public TilePattern<TileOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(TileOp op, Registers operands, Emitter &,
                      ConversionPatternRewriter &rewriter) const override {
    RingRegisters ring(operands.getRing());
    return replace(rewriter, op, {{ring.pointer, ring.address16}});
  }
};

struct RowsOfLowering : public TilePattern<RowsOfOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(RowsOfOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemRegisters tile(operands.getTile());
    Value index = operands.getIndex().front();
    constexpr int64_t kBytes = kWarpgroupRows * kRowBytes;
    Value pointer = e.offset(tile.pointer, e.mul(index, kBytes));
    Value address16 = e.add(tile.address16, e.mul(index, kBytes / 16));
    return replace(rewriter, op, {{pointer, address16}});
  }
};

/// Eight threads write a row of a chunk; a warpgroup writes 16 rows at a time.
/// The swizzle stays within a row, so it does not matter here.
struct ZeroRowsLowering : public TilePattern<ZeroRowsOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(ZeroRowsOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemType type = op.getTile().getType();
    constexpr int64_t kRowsAtOnce = kWarpgroupThreads * kUnitBytes / kRowBytes;
    Value thread = e.threadInWarpgroup();
    Value row = e.shiftRight(thread, 3);
    Value address =
        e.add(e.addressOf(SmemRegisters(operands.getTile()).pointer),
              e.shiftLeft(thread, 4));
    Value from = operands.getFrom().front();
    Values zeros(4, e.constant(0));
    for (int64_t first = 0; first < type.getRows(); first += kRowsAtOnce) {
      Value isBeyond =
          e.compare(arith::CmpIPredicate::sge, e.add(row, first), from);
      for (int64_t chunk = 0; chunk < type.getChunks(); ++chunk)
        e.storeShared16If(isBeyond, address,
                          chunk * type.getChunkStride() + first * kRowBytes,
                          zeros);
    }
    return erase(rewriter, op);
  }
};

/// A warp stores its 16 rows, 16 columns at a time: lane l gives the address of
/// row l mod 16, unit l / 16 of the two. The unit's swizzled place in step k is
/// that in step 0 xor 2 k, so one address serves all steps of all chunks.
struct StageFragmentLowering : public TilePattern<StageFragmentOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(StageFragmentOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemType type = op.getTile().getType();
    Value lane = e.lane();
    Value row = e.add(e.shiftLeft(e.warpInWarpgroup(), 4), e.bitAnd(lane, 15));
    Value unit = e.bitXor(e.shiftRight(lane, 4), e.bitAnd(lane, 7));
    Value place = e.add(e.shiftLeft(row, 7), e.shiftLeft(unit, 4));
    Value address16 = SmemRegisters(operands.getTile()).address16;
    Value base = e.add(e.shiftLeft(address16, 4), place);
    // Opaque, or LLVM computes the addresses of all steps ahead of the loop and
    // spills them.
    base = e.pin(base).front();
    constexpr int64_t kStepsOfChunk = kChunkColumns / 16;
    for (int64_t step = 0; step < type.getCols() / 16; ++step) {
      Value address = e.bitXor(base, (step % kStepsOfChunk) << 5);
      e.storeMatrices(
          address, step / kStepsOfChunk * type.getChunkStride(),
          packStep(e, operands.getFragment(), step, type.getElementType()));
    }
    return erase(rewriter, op);
  }
};

struct FenceProxyLowering : public TilePattern<FenceProxyOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(FenceProxyOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    e.fenceProxy();
    return erase(rewriter, op);
  }
};

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

/// The threads of a quad hold two columns each of every eight. Of sixteen
/// columns each gets four that follow one another: two neighbours exchange a
/// word, so that the even one has four of the first eight, and the odd one of
/// the others. A row of a quad fills a sector of 32 bytes.
struct StoreFragmentLowering : public TilePattern<StoreFragmentOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(StoreFragmentOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    ValueRange fragment = operands.getFragment();
    Type elementType = op.getPointer().getType().getElementType();
    Value lane = e.lane();
    Value isOdd = e.equal(e.bitAnd(lane, 1), 1);
    // 8 for the odd one, and 4 for the upper half of the quad.
    Value eights = e.shiftLeft(e.bitAnd(lane, 1), 3);
    Value fours = e.shiftLeft(e.bitAnd(lane, 2), 1);
    Value ownColumn = e.widen(e.add(eights, fours));
    for (int64_t half = 0; half < kRowsOfThread; ++half) {
      Values target = inlineRegion(rewriter, op.getBody(), e.fragmentRow(half));
      Value place = e.add(target[0], ownColumn);
      // Stores and shuffles keep their order, and a store waits for its words:
      // all shuffles come first.
      SmallVector<Values> steps;
      for (int64_t step = 0; step < op.getFragment().getType().getCols() / 16;
           ++step) {
        Values words;
        for (int64_t group : {2 * step, 2 * step + 1}) {
          int64_t index = 4 * group + 2 * half;
          words.push_back(
              e.pack(fragment[index], fragment[index + 1], elementType));
        }
        Value sent = e.select(isOdd, words[0], words[1]);
        Value received = e.shuffleXor(sent, 1);
        steps.push_back({e.select(isOdd, received, words[0]),
                         e.select(isOdd, words[1], received)});
      }
      for (auto [step, words] : llvm::enumerate(steps)) {
        Value at = e.add(place, e.constant64(16 * step));
        e.storeGlobalIf(target[1], operands.getPointer().front(), elementType,
                        at, words);
      }
    }
    return erase(rewriter, op);
  }
};

/// The first thread of each quad stores.
struct StoreRowsLowering : public TilePattern<StoreRowsOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(StoreRowsOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value isFirst = e.equal(e.fragmentColumn(), 0);
    Type elementType = op.getRows().getType().getElementType();
    for (int64_t half = 0; half < kRowsOfThread; ++half) {
      Values target = inlineRegion(rewriter, op.getBody(), e.fragmentRow(half));
      e.storeGlobalIf(e.bitAnd(target[1], isFirst),
                      operands.getPointer().front(), elementType, target[0],
                      operands.getRows()[half]);
    }
    return erase(rewriter, op);
  }
};

} // namespace

void gqa::hopper::populateMemoryPatterns(const TypeConverter &converter,
                                         const SharedMemoryPlan &plan,
                                         RewritePatternSet &patterns) {
  patterns.add<AllocLowering>(converter, patterns.getContext(), plan);
  patterns
      .add<InitBarriersLowering, CursorLowering, NextLowering, AcquireLowering,
           TmaLoadLowering, WaitFullLowering, ReleaseLowering, TileLowering,
           RowsOfLowering, ZeroRowsLowering, StageFragmentLowering,
           FenceProxyLowering, StoreFragmentLowering, StoreRowsLowering>(
          converter, patterns.getContext());
}
