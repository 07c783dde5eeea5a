//===- MemoryOps.cpp - Rings, tiles in shared memory, TMA -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

//===----------------------------------------------------------------------===//
// Rings
//===----------------------------------------------------------------------===//

LogicalResult AllocOp::verify() {
  auto kernel = (*this)->getParentOfType<KernelOp>();
  if (!kernel)
    return emitOpError("expects to be in a hopper.kernel");
  // The shared memory lives as long as the kernel; one operation, one ring.
  for (Operation *parent = (*this)->getParentOp(); parent != kernel;
       parent = parent->getParentOp())
    if (!isa<scf::IfOp>(parent))
      return emitOpError() << "expects to be outside of '" << parent->getName()
                           << "'";
  auto ring = dyn_cast<RingType>(getRing().getType());
  WarpSpecializeOp roles = kernel.getRoles();
  if (!ring || !roles)
    return success();
  if (int64_t readers = ring.getReaders(); readers != roles.getConsumers())
    return emitOpError() << "expects the kernel's " << roles.getConsumers()
                         << " consumers as readers, but got " << readers;
  return success();
}

void AcquireOp::build(OpBuilder &, OperationState &state, Value ring,
                      Value cursor, int64_t bytes) {
  auto type = cast<RingType>(ring.getType());
  MLIRContext *context = type.getContext();
  state.addOperands({ring, cursor});
  state.getOrAddProperties<Properties>().bytes =
      IntegerAttr::get(IntegerType::get(context, 64), bytes);
  state.addTypes({type.getTile(), MbarrierType::get(context)});
}

/// The barrier waits for what was announced: fewer bytes would let consumers
/// read too early, more would let them wait forever.
LogicalResult AcquireOp::verify() {
  int64_t most = getTile().getType().getBytes();
  if (getBytes() == 0 || int64_t(getBytes()) > most)
    return emitOpError() << "expects 1 to " << most << " bytes, but got "
                         << int64_t(getBytes());
  int64_t loaded = 0;
  for (Operation *user : getFull().getUsers()) {
    auto load = dyn_cast<TmaLoadOp>(user);
    // Loads elsewhere may or may not run.
    if (!load || load->getBlock() != (*this)->getBlock())
      return success();
    loaded += load.getBytes();
  }
  if (loaded != int64_t(getBytes()))
    return emitOpError() << "expects the " << loaded
                         << " bytes of the loads at its barrier, but got "
                         << getBytes();
  return success();
}

int64_t TmaLoadOp::getBytes() {
  return getTile().getType().getChunks() * getMap().getType().getRows() *
         kRowBytes;
}

LogicalResult TmaLoadOp::verify() {
  TensorMapType map = getMap().getType();
  SmemType tile = getTile().getType();
  if (getCoordinates().size() + 1 != map.getBox().size())
    return emitOpError() << "expects " << map.getBox().size() - 1
                         << " coordinates, but got " << getCoordinates().size();
  if (map.getElementType() != tile.getElementType())
    return emitOpError() << "expects a tile of " << map.getElementType()
                         << ", but got " << tile.getElementType();
  if (map.getRows() > tile.getRows())
    return emitOpError() << "expects a box of at most the tile's "
                         << tile.getRows() << " rows, but got "
                         << map.getRows();
  return success();
}

void WaitFullOp::build(OpBuilder &, OperationState &state, Value ring,
                       Value cursor, Value condition, Value otherwise) {
  assert(bool(condition) == bool(otherwise) && "both or neither");
  state.addOperands({ring, cursor});
  int32_t optional = condition ? 1 : 0;
  if (condition)
    state.addOperands({condition, otherwise});
  llvm::copy(
      ArrayRef<int32_t>({1, 1, optional, optional}),
      state.getOrAddProperties<Properties>().operandSegmentSizes.begin());
  state.addTypes(cast<RingType>(ring.getType()).getTile());
}

LogicalResult WaitFullOp::verify() {
  if (bool(getCondition()) != bool(getOtherwise()))
    return emitOpError("expects a condition and another tile, or neither");
  return success();
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

LogicalResult TileOp::verify() {
  int64_t stages = getRing().getType().getStages();
  if (stages != 1)
    return emitOpError() << "expects a ring of 1 stage, but got " << stages;
  return success();
}

static LogicalResult verifyRowsOfTile(Operation *op, SmemType tile,
                                      int64_t factor) {
  if (tile.getRows() % factor == 0)
    return success();
  return op->emitOpError() << "expects a tile whose rows are a multiple of "
                           << factor << ", but got " << tile.getRows();
}

LogicalResult ZeroRowsOp::verify() {
  return verifyRowsOfTile(*this, getTile().getType(), 16);
}

LogicalResult RowsOfOp::verify() {
  SmemType tile = getTile().getType();
  if (failed(verifyRowsOfTile(*this, tile, 64)))
    return failure();
  APInt index;
  if (matchPattern(getIndex(), m_ConstantInt(&index)) &&
      index.uge(tile.getRows() / 64))
    return emitOpError() << "expects an index below " << tile.getRows() / 64
                         << ", but got " << index.getSExtValue();
  return success();
}

LogicalResult StageFragmentOp::verify() {
  FragmentType fragment = getFragment().getType();
  SmemType tile = getTile().getType();
  if (fragment.getRows() != tile.getRows() ||
      fragment.getCols() != tile.getCols())
    return emitOpError() << "expects a tile of " << fragment.getRows() << "x"
                         << fragment.getCols() << ", but got " << tile.getRows()
                         << "x" << tile.getCols();
  return success();
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

/// The region maps a row to the element it goes to and whether it is stored.
static LogicalResult verifyPlacement(Operation *op, Region &body) {
  TypeRange arguments = body.getArgumentTypes();
  if (arguments.size() != 1 || !arguments.front().isInteger(32))
    return op->emitOpError("expects one argument of its region, an i32");
  TypeRange results = body.front().getTerminator()->getOperandTypes();
  if (results.size() != 2 || !results[0].isInteger(64) ||
      !results[1].isInteger(1))
    return op->emitOpError("expects its region to yield an i64 and an i1");
  return success();
}

static LogicalResult verifyElements(Operation *op, Type source, Type stored) {
  if (source == stored)
    return success();
  return op->emitOpError() << "expects a pointer to " << source << ", but got "
                           << stored;
}

LogicalResult StoreFragmentOp::verify() {
  Type element = getPointer().getType().getElementType();
  if (!element.isF16() && !element.isBF16())
    return emitOpError() << "expects a pointer to f16 or bf16, but got "
                         << element;
  if (int64_t cols = getFragment().getType().getCols(); cols % 16 != 0)
    return emitOpError()
           << "expects columns that are a multiple of 16, but got " << cols;
  return verifyPlacement(*this, getBody());
}

LogicalResult StoreRowsOp::verify() {
  RowsType rows = getRows().getType();
  if (rows.getPartial() || rows.getElementType().isInteger(64))
    return emitOpError() << "expects whole rows of f32 or i32, but got "
                         << rows;
  if (failed(verifyElements(*this, rows.getElementType(),
                            getPointer().getType().getElementType())))
    return failure();
  return verifyPlacement(*this, getBody());
}
