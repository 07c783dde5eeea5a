//===- Counters.h - How many repeats went, stayed and came ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ours instead of pass statistics, which release builds of LLVM compile out.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_COUNTERS_H
#define GQA_DIALECT_GQA_UTILS_COUNTERS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace mlir {
class AsmState;
} // namespace mlir

namespace mlir::gqa {

/// The bytes of a value: a number times the dynamic extents.
struct ByteCount {
  /// Saturates at the largest number.
  int64_t coefficient = 0;
  /// The dynamic extents: a value and an axis of it.
  SmallVector<std::pair<Value, int64_t>, 2> extents;

  bool isStatic() const { return extents.empty(); }
};

/// a + b, no further than the smallest and the largest number.
int64_t addSaturated(int64_t a, int64_t b);

/// The bytes of a tensor of type `type`, whose dynamic extents are those of
/// `extentsOf`. Elements of less than a byte take one; elements whose size
/// nobody knows take none.
ByteCount countBytes(RankedTensorType type, Value extentsOf);

/// "4096", or "4096 * dim(%arg0, 0)" with names taken from `state`.
std::string stringifyBytes(const ByteCount &bytes, AsmState &state);

/// What the passes did to gqa.repeat_kv.
struct Counters {
  /// Repeats that were erased, less those built in their place.
  int64_t numRepeatsRemoved = 0;
  /// Repeats ahead of an attention that are still there.
  int64_t numRepeatsKept = 0;
  /// Repeats that a backend needs and nobody had written.
  int64_t numRepeatsInserted = 0;
  /// Bytes of the results of the removed repeats, where static. A repeat that
  /// another user keeps alive saves nothing.
  int64_t bytesSaved = 0;
  /// The bytes of those with dynamic extents, one expression each.
  std::vector<std::string> dynamicBytesSaved;

  Counters &operator+=(const Counters &other);

  /// Prints one line of JSON. The key "bytes-saved-dynamic" is there only if it
  /// is not empty; its expressions are sorted.
  void print(raw_ostream &os) const;
};

/// Adds up the counters of passes that run on several functions at once.
class CounterCollector {
public:
  void add(const Counters &counters);
  /// The sum, from which the next one starts anew.
  Counters take();

private:
  std::mutex mutex;
  Counters sum;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_COUNTERS_H
