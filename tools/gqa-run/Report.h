//===- Report.h - What gqa-run prints ---------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TOOLS_GQA_RUN_REPORT_H
#define GQA_TOOLS_GQA_RUN_REPORT_H

#include "Execution.h"
#include "gqa/Runtime/Comparison.h"

namespace gqa::run {

/// A comparison and what the result was compared with.
struct Check {
  size_t result;
  const char *against; ///< "reference" or "file"
  runtime::Comparison comparison;
};

/// Everything a run found out.
struct Report {
  std::vector<std::string> problems;
  std::vector<Check> checks;
  std::optional<Timing> timing;
  bool usesGraph = false;

  bool passed() const;
};

/// Prints sizes and launches of a call.
void printPlan(const runtime::Artifact &artifact,
               const runtime::CallPlan &plan);

/// Prints problems, the table of comparisons and times.
void printReport(const Report &report, const runtime::CallPlan &plan);

/// Writes the same to a file. Throws runtime::Error (InvalidArgument).
void writeJson(const std::string &path, const Report &report,
               const runtime::Program &program, const runtime::CallPlan &plan);

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_REPORT_H
