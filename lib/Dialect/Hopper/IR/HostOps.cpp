//===- HostOps.cpp - What a launch hands to a kernel ----------------------===//
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

/// The element type of a buffer is that of what a kernel gets for it.
static LogicalResult verifyElements(Operation *op, Type given, Type buffer) {
  if (given == buffer)
    return success();
  return op->emitOpError() << "expects a buffer of " << given << ", but got "
                           << buffer;
}

static LogicalResult verifyDims(Operation *op, ArrayRef<int64_t> dims,
                                int64_t rank) {
  SmallVector<int64_t> sorted(dims);
  llvm::sort(sorted);
  if (llvm::equal(sorted, llvm::seq<int64_t>(0, rank)))
    return success();
  return op->emitOpError() << "expects dims to name each axis from 0 to "
                           << rank - 1 << " once, but got [" << dims << "]";
}

LogicalResult EncodeTensorMapOp::verify() {
  auto buffer = cast<MemRefType>(getBuffer().getType());
  TensorMapType map = getMap().getType();
  if (failed(
          verifyElements(*this, map.getElementType(), buffer.getElementType())))
    return failure();
  int64_t rank = buffer.getRank();
  if (rank != static_cast<int64_t>(map.getBox().size()))
    return emitOpError() << "expects a buffer of rank " << map.getBox().size()
                         << ", but got " << buffer;
  if (failed(verifyDims(*this, getDims(), rank)))
    return failure();
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(buffer.getStridesAndOffset(strides, offset)))
    return emitOpError() << "expects a buffer with strides, but got " << buffer;
  // TMA counts in units of 16 bytes.
  constexpr int64_t kUnit = kUnitBytes / kElementBytes;
  for (auto [position, axis] : llvm::enumerate(getDims())) {
    int64_t stride = strides[axis];
    if (position == 0 && stride != 1)
      return emitOpError() << "expects stride 1 of axis " << axis
                           << ", but got " << buffer;
    if (position != 0 && ShapedType::isStatic(stride) && stride % kUnit != 0)
      return emitOpError() << "expects a stride of axis " << axis
                           << " that is a multiple of " << kUnit << ", but got "
                           << stride;
  }
  return success();
}

LogicalResult GlobalPointerOp::verify() {
  auto buffer = cast<MemRefType>(getBuffer().getType());
  if (!buffer.isStrided())
    return emitOpError() << "expects a buffer with strides, but got " << buffer;
  Type element = buffer.getElementType();
  if (element.isInteger(1))
    element = IntegerType::get(getContext(), 8);
  return verifyElements(*this, getPointer().getType().getElementType(),
                        element);
}
