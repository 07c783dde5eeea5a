//===- HeadPacking.h - Query heads packed into rows -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The query heads of one key head read the same K and V, so a tile of queries
// holds all of them: row r is token r / G, head r mod G of the group. This is
// the one place that says so. Plain C++, no IR.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_UTILS_HEADPACKING_H
#define GQA_DIALECT_HOPPER_UTILS_HEADPACKING_H

#include <array>
#include <cstdint>

namespace mlir::gqa::hopper {

/// G query heads of a group in tiles of `blockM` rows.
struct HeadPacking {
  int64_t groupSize = 1;
  int64_t blockM = 128;

  /// Whether at least one token fits and TMA can load its heads.
  bool isPossible() const { return groupSize >= 1 && groupSize <= blockM; }
  /// Tokens of a tile. Rows from getTokens() * groupSize on are unused.
  int64_t getTokens() const { return blockM / groupSize; }
  int64_t getUsedRows() const { return getTokens() * groupSize; }
  int64_t getToken(int64_t row) const { return row / groupSize; }
  int64_t getHead(int64_t row) const { return row % groupSize; }
  /// Box of the queries' tensor map over (head dimension, head in the group,
  /// group, token), innermost first: rows come in the order above.
  std::array<int64_t, 4> getQueryBox() const {
    return {64, groupSize, 1, getTokens()};
  }
};

/// Box of the keys' and values' tensor map over (head dimension, head, token).
inline std::array<int64_t, 3> getKeyBox(int64_t blockN) {
  return {64, 1, blockN};
}

} // namespace mlir::gqa::hopper

#endif // GQA_DIALECT_HOPPER_UTILS_HEADPACKING_H
