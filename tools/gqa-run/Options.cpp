//===- Options.cpp - The command line of gqa-run --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "Numbers.h"
#include "gqa/Runtime/Error.h"

#include <cmath>
#include <functional>
#include <limits>

namespace gqa::run {

using runtime::ErrorKind;

const char helpText[] =
    R"(gqa-run: runs a function of an artifact of gqa-compile on a GPU.

usage: gqa-run ARTIFACT [--entry=NAME] [--arg=...]... [--scalar=N]... [options]

Arguments, in the order of the function's; tensors and scalars apart:
  --arg=2x1024x8x128        random data of these extents: floats normal, i1 bits
  --arg=0,1024,2048         the values of a one-dimensional tensor
  --arg=FILE.npy            the contents of a file; f32 and f64 are rounded to
                            the argument's type; bf16 files are <V2 or <u2
  --arg=scalar              random data of rank 0
  after any of these:
    :fill=V                 every element is V
    :strides=S0,S1,..,1     not contiguous, strides in elements
  --scalar=N                the value of a scalar

Options:
  --entry=NAME              the function; may be left out if there is only one
  --seed=N                  of the random data (default 0)
  --check                   compare the results with a float64 reference
  --check-rows=N            the same for about N query rows a head
  --expect=FILE.npy         compare with a file, one a result, in order
  --tolerance=X             for --expect: X roundoffs of the result's type,
                            relative to the element plus the largest (default 4)
  --time                    time launches with CUDA events
  --graph                   launch a CUDA graph that recorded the function
  --out=DIR                 write DIR/result0.npy, DIR/result1.npy, ...
  --json=FILE               write what is printed, and versions, as JSON
  --device=N                the device (default 0)
  --dry-run                 all but the GPU: print the sizes and launches
  --multiprocessors=N       of the GPU that a dry run plans for (default 132)
  --help, --version

Results and temporaries are poisoned first; an element that nobody writes, a
write outside a buffer and a changed argument are failures. Exit status 0: all
passed; 1: a failure or an error.
)";

/// More than any GPU has.
static constexpr int64_t maxMultiprocessors = 1 << 20;

namespace {
/// An option and what to do with its value.
struct OptionRow {
  const char *name;
  std::function<void(const std::string &)> take;
};
} // namespace

static std::vector<OptionRow> valueOptions(Options &options) {
  return {
      {"entry", [&](const std::string &v) { options.entry = v; }},
      {"arg", [&](const std::string &v) { options.arguments.push_back(v); }},
      {"scalar", [&](const std::string &v) { options.scalars.push_back(v); }},
      {"expect",
       [&](const std::string &v) { options.expectations.push_back(v); }},
      {"out", [&](const std::string &v) { options.outputFolder = v; }},
      {"json", [&](const std::string &v) { options.jsonFile = v; }},
      {"seed",
       [&](const std::string &v) {
         options.seed = parseInteger(v, "--seed", 0);
       }},
      {"device",
       [&](const std::string &v) {
         options.device = static_cast<int>(
             parseInteger(v, "--device", 0, std::numeric_limits<int>::max()));
       }},
      {"multiprocessors",
       [&](const std::string &v) {
         options.multiprocessors =
             parseInteger(v, "--multiprocessors", 1, maxMultiprocessors);
       }},
      {"check-rows",
       [&](const std::string &v) {
         options.checkRows = parseInteger(v, "--check-rows", 1);
         options.check = true;
       }},
      {"tolerance",
       [&](const std::string &v) {
         options.tolerance = parseReal(v, "--tolerance");
         if (!std::isfinite(options.tolerance) || options.tolerance < 0)
           runtime::fail(ErrorKind::InvalidArgument,
                         "--tolerance: expected a number that is not negative, "
                         "found ",
                         v);
       }},
  };
}

static bool *findFlag(Options &options, const std::string &name) {
  if (name == "check")
    return &options.check;
  if (name == "time")
    return &options.time;
  if (name == "graph")
    return &options.graph;
  if (name == "dry-run")
    return &options.dryRun;
  if (name == "help")
    return &options.showHelp;
  if (name == "version")
    return &options.showVersion;
  return nullptr;
}

Options parseOptions(int argc, char **argv) {
  Options options;
  const std::vector<OptionRow> rows = valueOptions(options);
  std::vector<std::string> positional;
  for (int i = 1; i < argc; ++i) {
    const std::string text = argv[i];
    if (text.compare(0, 2, "--") != 0) {
      positional.push_back(text);
      continue;
    }
    const size_t equals = text.find('=');
    const std::string name = text.substr(2, equals - 2);
    if (bool *flag = findFlag(options, name)) {
      if (equals != std::string::npos)
        runtime::fail(ErrorKind::InvalidArgument, "--", name,
                      ": takes no value");
      *flag = true;
      continue;
    }
    const OptionRow *found = nullptr;
    for (const OptionRow &row : rows)
      if (name == row.name)
        found = &row;
    if (!found)
      runtime::fail(ErrorKind::InvalidArgument, "unknown option --", name,
                    "; gqa-run --help lists them");
    if (equals == std::string::npos && i + 1 == argc)
      runtime::fail(ErrorKind::InvalidArgument, "--", name,
                    ": expected a value");
    found->take(equals != std::string::npos ? text.substr(equals + 1)
                                            : argv[++i]);
  }
  if (options.showHelp || options.showVersion)
    return options;
  if (positional.size() != 1)
    runtime::fail(ErrorKind::InvalidArgument, "expected one ARTIFACT, found ",
                  positional.size(), "; gqa-run --help explains");
  if (options.dryRun && (options.outputFolder || options.jsonFile ||
                         options.time || options.graph))
    runtime::fail(ErrorKind::InvalidArgument,
                  "--dry-run launches nothing: expected no --out, --json, "
                  "--time or --graph beside it");
  if (options.multiprocessors && !options.dryRun)
    runtime::fail(ErrorKind::InvalidArgument,
                  "--multiprocessors: the GPU says how many it has; expected "
                  "--dry-run beside it");
  options.artifact = positional[0];
  return options;
}

} // namespace gqa::run
