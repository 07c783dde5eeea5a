//===- SharedMemoryLayout.cpp - Swizzled tiles and their descriptors ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include <cassert>

using namespace mlir::gqa::hopper;

/// Contracted elements of a step.
static constexpr int64_t kStepElements = 16;

uint64_t mlir::gqa::hopper::encodeDescriptor(int64_t leadingBytes,
                                             int64_t strideBytes) {
  // Fields are 14 bits wide and count units of 16 bytes.
  [[maybe_unused]] auto fits = [](int64_t bytes) {
    return bytes >= 0 && bytes % kUnitBytes == 0 &&
           bytes / kUnitBytes < 1 << 14;
  };
  assert(fits(leadingBytes) && fits(strideBytes) &&
         "distances are multiples of 16 below 256 KiB");
  constexpr uint64_t kSwizzle128 = uint64_t(1) << 62;
  return kSwizzle128 | uint64_t(strideBytes / kUnitBytes) << 32 |
         uint64_t(leadingBytes / kUnitBytes) << 16;
}

OperandWalk mlir::gqa::hopper::walkColumns(int64_t parentRows) {
  // Contracted columns lie within one span of the swizzle, where the leading
  // distance is not used; 16 is what NVIDIA's own kernels write.
  return {encodeDescriptor(kUnitBytes, kTileAlignment), parentRows,
          /*contractsColumns=*/true};
}

OperandWalk mlir::gqa::hopper::walkRows(int64_t parentRows) {
  return {encodeDescriptor(parentRows * kRowBytes, kTileAlignment), parentRows,
          /*contractsColumns=*/false};
}

int64_t OperandWalk::getStepOffset(int64_t step) const {
  if (!contractsColumns)
    return step * kStepElements * kRowBytes;
  // The swizzle acts on the whole address, so a step within a row is an offset.
  int64_t column = step * kStepElements;
  return column / kChunkColumns * parentRows * kRowBytes +
         column % kChunkColumns * kElementBytes;
}
