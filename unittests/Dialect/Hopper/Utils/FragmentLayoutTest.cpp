//===- FragmentLayoutTest.cpp - Tests by enumeration of all registers -----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

using namespace mlir::gqa::hopper;

namespace {

/// Row and column of register `index` of `thread`.
std::pair<int64_t, int64_t> getPlace(int64_t thread, int64_t index) {
  return {getFragmentRow(thread, getRegisterHalf(index)),
          getThreadColumn(thread) + getRegisterColumn(index)};
}

TEST(FragmentLayout, EveryElementIsHeldOnce) {
  for (int64_t columns = 8; columns <= 256; columns += 8) {
    std::set<std::pair<int64_t, int64_t>> places;
    for (int64_t thread = 0; thread < kWarpgroupThreads; ++thread)
      for (int64_t index = 0; index < countRegisters(columns); ++index) {
        auto [row, column] = getPlace(thread, index);
        ASSERT_TRUE(row >= 0 && row < kWarpgroupRows) << row;
        ASSERT_TRUE(column >= 0 && column < columns) << column;
        EXPECT_TRUE(places.insert({row, column}).second)
            << "thread " << thread << " register " << index;
      }
    EXPECT_EQ(places.size(), size_t(kWarpgroupRows * columns));
  }
}

// The figure of the PTX manual, D fragment of wgmma m64nNk16.
TEST(FragmentLayout, PlacesOfTheManual) {
  EXPECT_EQ(getPlace(0, 0), std::pair(int64_t(0), int64_t(0)));
  EXPECT_EQ(getPlace(0, 1), std::pair(int64_t(0), int64_t(1)));
  EXPECT_EQ(getPlace(0, 2), std::pair(int64_t(8), int64_t(0)));
  EXPECT_EQ(getPlace(0, 4), std::pair(int64_t(0), int64_t(8)));
  EXPECT_EQ(getPlace(3, 1), std::pair(int64_t(0), int64_t(7)));
  EXPECT_EQ(getPlace(31, 0), std::pair(int64_t(7), int64_t(6)));
  EXPECT_EQ(getPlace(32, 0), std::pair(int64_t(16), int64_t(0)));
  EXPECT_EQ(getPlace(127, 3), std::pair(int64_t(63), int64_t(7)));
}

// A quad holds whole rows: exchanges by xor of 1 and 2 stay within a row.
TEST(FragmentLayout, QuadsHoldRows) {
  for (int64_t thread = 0; thread < kWarpgroupThreads; ++thread)
    for (int64_t half = 0; half < kRowsOfThread; ++half)
      for (int64_t mask : {1, 2})
        EXPECT_EQ(getFragmentRow(thread, half),
                  getFragmentRow(thread ^ mask, half));
}

// A operand of m64k16: word w of a thread holds row (half w mod 2) and columns
// 8 (w / 2) + 2 (t mod 4) and the next, of the step.
TEST(FragmentLayout, OperandOfAStep) {
  for (int64_t step = 0; step < 16; ++step)
    for (int64_t thread = 0; thread < kWarpgroupThreads; ++thread)
      for (int64_t word = 0; word < 4; ++word) {
        int64_t index = getOperandRegister(step, word);
        auto [row, column] = getPlace(thread, index);
        EXPECT_EQ(row, getFragmentRow(thread, word % 2));
        EXPECT_EQ(column, 16 * step + 8 * (word / 2) + 2 * (thread % 4));
        EXPECT_EQ(getPlace(thread, index + 1), std::pair(row, column + 1));
      }
}

} // namespace
