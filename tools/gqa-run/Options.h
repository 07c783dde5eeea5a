//===- Options.h - The command line of gqa-run ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TOOLS_GQA_RUN_OPTIONS_H
#define GQA_TOOLS_GQA_RUN_OPTIONS_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gqa::run {

/// The command line, syntax checked.
struct Options {
  std::string artifact;
  std::optional<std::string> entry;
  std::vector<std::string> arguments, scalars, expectations;
  uint64_t seed = 0;
  int device = 0;
  int64_t checkRows = 0;
  /// Of the device that a dry run is to plan for.
  std::optional<int64_t> multiprocessors;
  double tolerance = 4;
  std::optional<std::string> outputFolder, jsonFile;
  bool check = false, time = false, graph = false, dryRun = false;
  bool showHelp = false, showVersion = false;
};

/// Throws runtime::Error (InvalidArgument).
Options parseOptions(int argc, char **argv);

/// What --help prints.
extern const char helpText[];

} // namespace gqa::run

#endif // GQA_TOOLS_GQA_RUN_OPTIONS_H
