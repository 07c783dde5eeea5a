//===- BackendKeysTest.cpp - Names of chips -------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/BackendKeys.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

TEST(BackendKeys, ChipNames) {
  EXPECT_EQ(*parseChipName("sm_80"), 80u);
  EXPECT_EQ(*parseChipName("sm_90a"), 90u);
  EXPECT_EQ(*parseChipName("sm_103f"), 103u);
  for (StringRef bad : {"", "sm_", "sm_a", "sm_9", "sm_9a", "sm_1000", "sm_+90",
                        "sm_90b", "sm_90aa", "SM_90", "compute_90", "sm_90 "})
    EXPECT_TRUE(failed(parseChipName(bad))) << bad.str();
}
