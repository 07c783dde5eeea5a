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

/// Bytes of an mbarrier.
static constexpr int64_t kBarrierBytes = 8;

/// `pointer` plus the cursor's stage times `stride` bytes.
static Value atStage(Emitter &e, Value pointer, CursorRegisters cursor,
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
    auto [tiles, barriers] = plan.places.lookup(op);
    Value base = e.sharedBase(plan.symbol);
    Value pointer = e.offset(base, tiles);
    Value address16 = e.shiftRight(e.addressOf(pointer), 4);
    Value full = e.offset(base, barriers);
    int64_t stages = op.getRing().getType().getStages();
    Value empty = e.offset(base, barriers + kBarrierBytes * stages);
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
        auto type = cast<RingType>(ring.getType());
        RingRegisters registers(values);
        for (int64_t stage = 0; stage < type.getStages(); ++stage) {
          int64_t bytes = kBarrierBytes * stage;
          e.initBarrier(e.offset(registers.full, bytes), 1);
          e.initBarrier(e.offset(registers.empty, bytes), type.getReaders());
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
    e.arriveExpecting(full, op.getBytes());
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
    for (int64_t chunk = 0; chunk < type.getChunks(); ++chunk) {
      Values coordinates = {e.constant(chunk * kChunkColumns)};
      for (ValueRange coordinate : operands.getCoordinates())
        coordinates.push_back(coordinate.front());
      e.loadTensor(e.offset(tile.pointer, chunk * type.getChunkStride()),
                   operands.getMap().front(), coordinates,
                   operands.getFull().front());
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
    Value isFirst = e.equal(e.threadInWarpgroup(), 0);
    e.arriveIf(isFirst, atStage(e, ring.empty, cursor, kBarrierBytes));
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

struct FirstColumnsLowering : public TilePattern<FirstColumnsOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(FirstColumnsOp op, Registers operands, Emitter &,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op, {Values(operands.getTile())});
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
    for (int64_t first = 0; first < type.getRows(); first += kRowsAtOnce) {
      Value isBeyond =
          e.compare(arith::CmpIPredicate::sge, e.add(row, first), from);
      for (int64_t chunk = 0; chunk < type.getChunks(); ++chunk)
        e.zeroShared16If(isBeyond, address,
                         chunk * type.getChunkStride() + first * kRowBytes);
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

/// Consecutive threads store consecutive units of 16 bytes.
struct StoreTileLowering : public TilePattern<StoreTileOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(StoreTileOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemType type = op.getTile().getType();
    SmemRegisters tile(operands.getTile());
    int64_t unitsOfRow = type.getCols() * kElementBytes / kUnitBytes;
    int64_t units = type.getRows() * unitsOfRow;
    for (int64_t first = 0; first < units; first += kWarpgroupThreads) {
      Value unit = e.add(e.threadInWarpgroup(), first);
      Value count = e.constant(unitsOfRow);
      Value row = e.createOrFold<arith::DivUIOp>(unit, count);
      Value column = e.createOrFold<arith::RemUIOp>(unit, count);
      Values words = e.loadShared16(
          e.offset(tile.pointer, getPlace(e, type, row, column)));
      Values target = inlineRegion(rewriter, op.getBody(), row);
      Value inRow = arith::ExtUIOp::create(e, e.i64(), e.shiftLeft(column, 3));
      e.storeGlobalIf(target[1], operands.getPointer().front(),
                      type.getElementType(), e.add(target[0], inRow), words);
    }
    return erase(rewriter, op);
  }

private:
  /// getElementOffset() of the first element of a unit.
  static Value getPlace(Emitter &e, SmemType type, Value row, Value unit) {
    Value swizzled = e.bitXor(e.bitAnd(unit, 7), e.bitAnd(row, 7));
    Value inChunk = e.add(e.shiftLeft(row, 7), e.shiftLeft(swizzled, 4));
    return e.add(e.mul(e.shiftRight(unit, 3), type.getChunkStride()), inChunk);
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
  patterns.add<InitBarriersLowering, CursorLowering, NextLowering,
               AcquireLowering, TmaLoadLowering, WaitFullLowering,
               ReleaseLowering, TileLowering, RowsOfLowering,
               FirstColumnsLowering, ZeroRowsLowering, StageFragmentLowering,
               FenceProxyLowering, StoreTileLowering, StoreRowsLowering>(
      converter, patterns.getContext());
}
