//===- gqa-run.cpp - Runs functions of artifacts --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs a function of an artifact and judges what it computed. All the work is
// in the runtime library; here is the order of it.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"
#include "Inputs.h"
#include "Options.h"
#include "Report.h"
#include "gqa/Runtime/Error.h"
#include "gqa/Runtime/Npy.h"
#include "gqa/Version.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <exception>
#include <sys/stat.h>

using namespace gqa::run;
using namespace gqa::runtime;

/// What a dry run plans for when the command line does not say: an H100 of the
/// SXM form, or an H200.
static constexpr int64_t assumedMultiprocessors = 132;

static const Function &chooseFunction(const Options &options,
                                      const Manifest &manifest) {
  if (!options.entry && manifest.functions.size() == 1)
    return manifest.functions[0];
  std::string names;
  for (const Function &function : manifest.functions)
    names += (names.empty() ? "" : ", ") + function.name;
  if (!options.entry)
    fail(ErrorKind::InvalidArgument, options.artifact, " has ",
         manifest.functions.size(), " functions; give --entry=NAME of ",
         names.empty() ? "none" : names);
  if (const Function *function = manifest.find(*options.entry))
    return *function;
  fail(ErrorKind::InvalidArgument, "--entry=", *options.entry, ": ",
       options.artifact, " has no such function, only ",
       names.empty() ? "none" : names);
}

/// The files of --expect, as the results they are compared with.
static std::vector<ReferenceTensor> readExpectations(const Options &options,
                                                     const CallPlan &plan) {
  std::vector<ReferenceTensor> expected;
  const std::vector<Result> &results = plan.function->results;
  if (options.expectations.size() > results.size())
    fail(ErrorKind::InvalidArgument, plan.function->name, " has ",
         results.size(), " results, found ", options.expectations.size(),
         " --expect");
  for (size_t i = 0; i < options.expectations.size(); ++i) {
    const std::string &path = options.expectations[i];
    HostTensor tensor = readNpy(path);
    const Dtype dtype = results[i].dtype;
    if (isInteger(dtype) || !isFloat(tensor.dtype))
      tensor = convertTo(dtype, std::move(tensor), path);
    if (tensor.shape != plan.resultShapes[i])
      fail(ErrorKind::InvalidArgument, path, ": expected a tensor ",
           formatShape(plan.resultShapes[i]), ", found ",
           formatShape(tensor.shape));
    expected.push_back(expectApproximately(
        tensor, dtype, options.tolerance * unitRoundoff(dtype)));
  }
  return expected;
}

static std::vector<ReferenceTensor> evaluateReference(const Options &options,
                                                      const CallPlan &plan,
                                                      const Inputs &inputs) {
  ReferenceOptions referenceOptions;
  referenceOptions.rowsPerHead = options.checkRows;
  return evaluateReference(plan.function->reference, plan.arguments,
                           inputs.tensors, referenceOptions);
}

static void requireReference(const Options &options, const Function &function) {
  const auto &unavailable = function.reference.unavailable;
  if (options.check && unavailable)
    fail(ErrorKind::Unsupported, "--check: ", function.name,
         " has no reference: ", *unavailable, "; --expect compares with files");
}

static void dryRun(const Options &options, const Artifact &artifact,
                   const Function &function, Inputs &inputs) {
  const CallPlan plan =
      planCall(artifact.manifest, function, inputs.arguments,
               options.multiprocessors.value_or(assumedMultiprocessors));
  printPlan(artifact, plan);
  readExpectations(options, plan);
  if (!options.check)
    return;
  makeContents(inputs, options);
  const std::vector<ReferenceTensor> results =
      evaluateReference(options, plan, inputs);
  for (size_t i = 0; i < results.size(); ++i) {
    double squares = 0;
    for (double value : results[i].reals)
      squares += std::isfinite(value) ? value * value : 0.0;
    std::printf("  reference of result %zu: norm %.6g\n", i,
                std::sqrt(squares));
  }
}

static void writeResults(const std::string &folder,
                         const std::vector<HostTensor> &results) {
  if (mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
    fail(ErrorKind::InvalidArgument, folder, ": ", std::strerror(errno));
  for (size_t i = 0; i < results.size(); ++i)
    writeNpy(concat(folder, "/result", i, ".npy"), results[i]);
}

/// Whether everything passed.
static bool runOnDevice(const Options &options,
                        const std::shared_ptr<const Artifact> &artifact,
                        const Function &function, Inputs &inputs) {
  const Program program(artifact, Context::primary(options.device));
  const CallPlan plan = program.plan(function, inputs.arguments);
  const std::vector<ReferenceTensor> expectations =
      readExpectations(options, plan);
  makeContents(inputs, options);
  const ContextScope scope(program.context());
  Execution execution(program, plan, inputs);
  if (options.graph)
    execution.recordGraph();
  Report report;
  report.usesGraph = options.graph;
  const std::vector<HostTensor> results = execution.run(report.problems);
  if (options.outputFolder)
    writeResults(*options.outputFolder, results);
  if (options.time)
    report.timing = execution.time();
  if (options.check) {
    const std::vector<ReferenceTensor> reference =
        evaluateReference(options, plan, inputs);
    for (size_t i = 0; i < results.size(); ++i)
      report.checks.push_back(
          {i, "reference",
           compareWithReference(results[i], reference[i], inputs.isRandom)});
  }
  for (size_t i = 0; i < expectations.size(); ++i)
    report.checks.push_back(
        {i, "file", compareWithReference(results[i], expectations[i], false)});

  std::printf("%s on device %d (%s)\n", plan.function->name.c_str(),
              program.context().device().ordinal,
              program.context().device().name.c_str());
  printReport(report, plan);
  if (options.jsonFile)
    writeJson(*options.jsonFile, report, program, plan);
  return report.passed();
}

static int run(int argc, char **argv) {
  const Options options = parseOptions(argc, argv);
  if (options.showHelp) {
    std::fputs(helpText, stdout);
    return 0;
  }
  if (options.showVersion) {
    std::printf("gqa-run %s, artifacts of versions %lld to %lld\n",
                GQA_VERSION_STRING,
                static_cast<long long>(oldestManifestVersion),
                static_cast<long long>(newestManifestVersion));
    return 0;
  }
  const std::shared_ptr<const Artifact> artifact =
      openArtifact(options.artifact);
  const Function &function = chooseFunction(options, artifact->manifest);
  requireReference(options, function);
  Inputs inputs = describeInputs(options, function);
  if (options.dryRun) {
    dryRun(options, *artifact, function, inputs);
    return 0;
  }
  return runOnDevice(options, artifact, function, inputs) ? 0 : 1;
}

int main(int argc, char **argv) {
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc &) {
    std::fprintf(stderr, "gqa-run: error: out of memory\n");
  } catch (const std::exception &error) {
    std::fprintf(stderr, "gqa-run: error: %s\n", error.what());
  }
  return 1;
}
