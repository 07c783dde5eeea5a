//===- SharedMemoryLayoutTest.cpp - Tests against a model of the hardware -===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The model reads a tile as wgmma does, from the descriptor: core matrices of
// eight rows of 128 bytes at the distances that the descriptor gives, the
// swizzle on the whole address. What it reads must be where TMA has put the
// elements.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include <gtest/gtest.h>

#include <set>

using namespace mlir::gqa::hopper;

namespace {

/// Offset in bytes, from where step `step` of an operand starts, that wgmma
/// reads element (contracted, other) of the step from.
int64_t readByHardware(const OperandWalk &walk, int64_t step,
                       int64_t contracted, int64_t other) {
  int64_t leading = int64_t(walk.descriptor >> 16 & 0x3fff) * 16;
  int64_t stride = int64_t(walk.descriptor >> 32 & 0x3fff) * 16;
  int64_t offset = walk.getStepOffset(step);
  if (walk.contractsColumns) // Rows of 128 bytes along the contracted axis.
    offset += other / 8 * stride + other % 8 * 128 + contracted * 2;
  else // Rows of 128 bytes along the other axis.
    offset += other / 64 * leading + other % 64 * 2 + contracted / 8 * stride +
              contracted % 8 * 128;
  return swizzle(offset);
}

TEST(SharedMemoryLayout, EveryElementHasItsPlace) {
  for (int64_t rows : {8, 64, 80, 128})
    for (int64_t columns : {16, 64, 96, 128, 256}) {
      std::set<int64_t> offsets;
      for (int64_t row = 0; row < rows; ++row)
        for (int64_t column = 0; column < columns; ++column) {
          int64_t offset = getElementOffset(row, column, rows);
          ASSERT_TRUE(offset >= 0 && offset < countTileBytes(rows, columns));
          EXPECT_TRUE(offsets.insert(offset).second);
        }
    }
}

// CU_TENSOR_MAP_SWIZZLE_128B: unit u of row r stands at u xor (r mod 8).
TEST(SharedMemoryLayout, UnitsAreSwizzled) {
  for (int64_t row = 0; row < 16; ++row)
    for (int64_t column = 0; column < 64; ++column)
      EXPECT_EQ(getElementOffset(row, column, 16),
                row * 128 + ((column / 8) ^ (row % 8)) * 16 + column % 8 * 2);
}

TEST(SharedMemoryLayout, DescriptorFields) {
  EXPECT_EQ(encodeDescriptor(16, 1024),
            uint64_t(1) << 62 | uint64_t(64) << 32 | uint64_t(1) << 16);
  EXPECT_EQ(encodeDescriptor(16384, 1024) >> 16 & 0x3fff, 1024u);
}

// Q and K: rows of the tile, columns contracted. A window of rows of a larger
// tile keeps the distance of the chunks.
TEST(SharedMemoryLayout, ContractedColumns) {
  for (int64_t parentRows : {64, 80, 128, 176})
    for (int64_t columns : {16, 64, 96, 128, 256})
      for (int64_t step = 0; step < columns / 16; ++step)
        for (int64_t row = 0; row < 64; ++row)
          for (int64_t k = 0; k < 16; ++k)
            ASSERT_EQ(readByHardware(walkColumns(parentRows), step, k, row),
                      getElementOffset(row, 16 * step + k, parentRows))
                << "step " << step << " row " << row << " k " << k;
}

// V: rows contracted, columns are those of the result.
TEST(SharedMemoryLayout, ContractedRows) {
  for (int64_t rows : {64, 80, 128, 176})
    for (int64_t columns : {16, 64, 96, 128, 256})
      for (int64_t step = 0; step < rows / 16; ++step)
        for (int64_t k = 0; k < 16; ++k)
          for (int64_t column = 0; column < columns; ++column)
            ASSERT_EQ(readByHardware(walkRows(rows), step, k, column),
                      getElementOffset(16 * step + k, column, rows))
                << "step " << step << " k " << k << " column " << column;
}

} // namespace
