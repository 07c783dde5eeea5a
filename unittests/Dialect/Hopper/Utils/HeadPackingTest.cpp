//===- HeadPackingTest.cpp - Tests by enumeration of all rows -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/Utils/HeadPacking.h"

#include <gtest/gtest.h>

using namespace mlir::gqa::hopper;

namespace {

TEST(HeadPacking, RowsComeInTheOrderOfTheBox) {
  for (int64_t blockM : {64, 128, 192})
    for (int64_t group : {1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64}) {
      HeadPacking packing{group, blockM};
      ASSERT_TRUE(packing.isPossible());
      auto [columns, heads, groups, tokens] = packing.getQueryBox();
      EXPECT_EQ(columns, 64);
      EXPECT_EQ(groups, 1);
      // TMA writes the box innermost first.
      int64_t row = 0;
      for (int64_t token = 0; token < tokens; ++token)
        for (int64_t head = 0; head < heads; ++head, ++row) {
          EXPECT_EQ(packing.getToken(row), token);
          EXPECT_EQ(packing.getHead(row), head);
        }
      EXPECT_EQ(row, packing.getUsedRows());
      EXPECT_LE(row, blockM);
      // One more token would not fit.
      EXPECT_GT(row + group, blockM);
    }
}

TEST(HeadPacking, GroupsBeyondATile) {
  EXPECT_FALSE((HeadPacking{65, 64}.isPossible()));
  EXPECT_FALSE((HeadPacking{0, 64}.isPossible()));
}

} // namespace
