//===- MapChecker.cpp - Checks maps element by element --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MapChecker.h"

#include "llvm/ADT/STLExtras.h"

#include "gtest/gtest.h"

#include <map>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

/// The extents that the digits of `map` have for a value and a source of these
/// shapes; false if they do not follow.
static bool findExtents(const DigitMap &map, const Array &value,
                        const Array &source,
                        std::map<unsigned, int64_t> &extents) {
  SmallVector<std::pair<DigitMap::Digits, int64_t>> dims;
  for (auto [digits, extent] : llvm::zip_equal(map.getValueDims(), value.shape))
    dims.push_back({digits, extent});
  for (auto [digits, extent] :
       llvm::zip_equal(map.getSourceDims(), source.shape))
    dims.push_back({digits, extent});
  // As often as there are dimensions: each round settles one digit or none.
  for (size_t round = 0; round <= dims.size(); ++round)
    for (const auto &[digits, total] : dims) {
      SmallVector<unsigned> unknown;
      int64_t rest = total;
      for (unsigned digit : digits) {
        if (map.getExtent(digit).isStatic())
          extents[digit] = map.getExtent(digit).getSize();
        if (!extents.count(digit))
          unknown.push_back(digit);
        else
          rest /= extents[digit];
      }
      if (unknown.size() == 1)
        extents[unknown.front()] = rest;
    }
  bool isComplete = true;
  for (const auto &[digits, total] : dims) {
    int64_t product = 1;
    for (unsigned digit : digits) {
      isComplete &= extents.count(digit) != 0;
      product *= extents[digit];
    }
    if (isComplete) {
      EXPECT_EQ(product, total) << "digits do not make up the dimension";
    }
  }
  return isComplete;
}

bool test::checkMap(const DigitMap &map, const Array &value,
                    const Array &source) {
  std::map<unsigned, int64_t> extents;
  if (!findExtents(map, value, source, extents))
    return false;
  int64_t count = value.elements.size();
  for (int64_t i = 0; i < count; ++i) {
    Index index = delinearize(i, value.shape), read;
    std::map<unsigned, int64_t> digitValues;
    for (auto [digits, position] : llvm::zip_equal(map.getValueDims(), index))
      for (unsigned digit : llvm::reverse(digits)) {
        digitValues[digit] = position % extents[digit];
        position /= extents[digit];
      }
    for (const DigitMap::Digits &digits : map.getSourceDims()) {
      int64_t position = 0;
      for (unsigned digit : digits) {
        EXPECT_TRUE(digitValues.count(digit)) << "a digit of no value index";
        position = position * extents[digit] + digitValues[digit];
      }
      read.push_back(position);
    }
    int64_t expected = source.elements[linearize(read, source.shape)];
    if (value.elements[i] != expected) {
      ADD_FAILURE() << "element " << i << " is source element "
                    << value.elements[i] << ", the map says " << expected;
      return false;
    }
  }
  return true;
}
