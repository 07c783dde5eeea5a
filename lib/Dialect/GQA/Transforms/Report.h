//===- Report.h - How our passes report what they did -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_REPORT_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_REPORT_H

#include "gqa/Dialect/GQA/Utils/Counters.h"

#include "mlir/IR/AsmState.h"

#include <optional>

namespace mlir::gqa {

/// Adds the counters of one run to `collector` (if there is one) and prints
/// them on standard error if `stats`.
void reportCounters(const Counters &counters, bool stats,
                    CounterCollector *collector);

/// Spells numbers of bytes. Names of values cost a walk over everything under
/// `root`, which is spent when the first dynamic extent is named.
class BytesPrinter {
public:
  explicit BytesPrinter(Operation *root) : root(root) {}

  std::string print(const ByteCount &bytes);

private:
  Operation *root;
  std::optional<AsmState> state;
};

/// Adds up numbers of bytes of which some are dynamic.
class ByteSum {
public:
  void add(const ByteCount &bytes);

  /// "4096 + 128 * dim(%arg0, 0)".
  std::string stringify(BytesPrinter &printer) const;
  /// Adds the sum to what was saved.
  void addTo(Counters &counters, BytesPrinter &printer) const;

private:
  int64_t staticBytes = 0;
  SmallVector<ByteCount, 1> dynamicBytes;
};

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_REPORT_H
