//===- OptimizationReport.h - What gqa-optimize did -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_REPORT_OPTIMIZATIONREPORT_H
#define GQA_REPORT_OPTIMIZATIONREPORT_H

#include "mlir/IR/BuiltinOps.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::gqa {

/// One attention operation as it stands in a module.
struct AttentionSummary {
  std::string function;
  /// FILE:LINE:COL, or empty.
  std::string location;
  std::string operation;
  /// `native` if the operation names none.
  std::string backend;
  int64_t queryHeads;
  int64_t keyHeads;
  int64_t valueHeads;
  /// Bytes of the K and V operands together; absent if an extent is dynamic.
  std::optional<int64_t> keyValueBytes;
};

/// One remark of category gqa.
struct ReportedRemark {
  std::string function;
  std::string location;
  /// "Passed", "Missed" or "Analysis".
  std::string kind;
  /// As in "RepeatRemoved".
  std::string name;
  /// Key and value of each part, in the order of emission.
  std::vector<std::pair<std::string, std::string>> parts;
};

/// A module at one point of its compilation.
struct ModuleSnapshot {
  /// The IR, large constants elided.
  std::string text;
  std::vector<AttentionSummary> attentions;
  /// Number of repeats (gqa.repeat_kv, and linalg.broadcast, as which repeats
  /// come before they are raised), and the bytes that they write where static.
  int64_t numRepeats = 0;
  int64_t repeatBytes = 0;
  /// Number of transposes (linalg.transpose) and the bytes that they write.
  int64_t numTransposes = 0;
  int64_t transposeBytes = 0;
  /// False if some bytes above are of dynamic extents and were left out.
  bool bytesAreExact = true;
};

/// Collects what gqa-optimize did to a module, and prints it.
///
/// Installs a remark engine in the context and removes it at the end; an engine
/// that the context had is replaced.
class OptimizationReport {
public:
  /// Starts to listen to the remarks of `context`. With `print` they are also
  /// emitted as diagnostics.
  explicit OptimizationReport(MLIRContext *context, bool print = false);
  ~OptimizationReport();
  OptimizationReport(const OptimizationReport &) = delete;
  OptimizationReport &operator=(const OptimizationReport &) = delete;

  /// Takes the module as it was read.
  void setBefore(ModuleOp module);
  /// Takes the module after gqa-optimize.
  void setAfter(ModuleOp module);

  const ModuleSnapshot &getBefore() const { return before; }
  const ModuleSnapshot &getAfter() const { return after; }
  const std::vector<ReportedRemark> &getRemarks() const;

  /// A page that a browser shows by itself: the decisions as a table, and the
  /// IR before and after side by side.
  void writeHTML(raw_ostream &os, StringRef title) const;
  /// The same as JSON: {"before", "after", "remarks"}.
  void writeJSON(raw_ostream &os) const;

private:
  class Collector;

  MLIRContext *context;
  std::shared_ptr<std::vector<ReportedRemark>> remarks;
  ModuleSnapshot before;
  ModuleSnapshot after;
};

} // namespace mlir::gqa

#endif // GQA_REPORT_OPTIMIZATIONREPORT_H
