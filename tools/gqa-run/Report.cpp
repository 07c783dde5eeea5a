//===- Report.cpp - What gqa-run prints -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"

#include "gqa/Runtime/Error.h"
#include "gqa/Version.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

namespace gqa::run {

using namespace gqa::runtime;
using OrderedJson = nlohmann::ordered_json;

bool Report::passed() const {
  return problems.empty() &&
         std::all_of(checks.begin(), checks.end(), [](const Check &check) {
           return check.comparison.passed;
         });
}

template <typename T>
static std::string join(const std::vector<T> &numbers) {
  std::string text;
  for (const T &number : numbers)
    text += concat(text.empty() ? "" : ", ", number);
  return text;
}

static std::string formatGrid(const std::array<unsigned, 3> &extents) {
  return concat(extents[0], "x", extents[1], "x", extents[2]);
}

static void printArgument(size_t index, const CallPlan &plan) {
  const Argument &argument = plan.function->arguments[index];
  const ArgumentValue &value = plan.arguments[index];
  if (!argument.isTensor) {
    if (isFloat(argument.dtype))
      std::printf("  argument %zu: %s %g\n", index, dtypeName(argument.dtype),
                  value.real);
    else
      std::printf("  argument %zu: %s %lld\n", index, dtypeName(argument.dtype),
                  static_cast<long long>(value.integer));
    return;
  }
  std::printf("  argument %zu: %s %s, strides [%s], %lld bytes\n", index,
              dtypeName(argument.dtype), formatShape(value.extents).c_str(),
              join(value.strides).c_str(),
              static_cast<long long>(plan.argumentBytes[index]));
}

static void printLaunch(const PlannedLaunch &launch, const Manifest &manifest) {
  std::printf(
      "  launch %s: grid %s, block %s, shared %u bytes, parameters "
      "%zu bytes%s\n",
      manifest.kernels[launch.kernel].symbol.c_str(),
      formatGrid(launch.grid).c_str(), formatGrid(launch.block).c_str(),
      launch.sharedBytes, launch.parameters.size(),
      launch.cluster
          ? concat(", clusters of ", formatGrid(*launch.cluster)).c_str()
          : "");
  for (const PlannedTensorMap &planned : launch.tensorMaps) {
    const TensorMapFormat &format = planned.map.format;
    std::printf("    tensor map at %zu: %s%s + %lld bytes, %s, sizes [%s], "
                "strides [%s] "
                "bytes, box [%s], swizzle %s, L2 promotion %s, fill %s\n",
                planned.position, formatBuffer(planned.buffer).c_str(),
                planned.isEmpty ? " (empty)" : "",
                static_cast<long long>(planned.byteOffset),
                dtypeName(format.dtype), join(planned.map.sizes).c_str(),
                join(planned.map.strides).c_str(), join(format.box).c_str(),
                tensorMapSwizzleNames[static_cast<int>(format.swizzle)],
                tensorMapPromotionNames[static_cast<int>(format.promotion)],
                tensorMapFillNames[static_cast<int>(format.fill)]);
  }
}

static void printStep(const PlannedStep &step, const Manifest &manifest) {
  if (const auto *launch = std::get_if<PlannedLaunch>(&step))
    printLaunch(*launch, manifest);
  else if (const auto *copy = std::get_if<PlannedCopy>(&step))
    std::printf("  copy: %lld bytes\n", static_cast<long long>(copy->bytes));
  else if (const auto *fill = std::get_if<PlannedFill>(&step))
    std::printf("  fill: %lld bytes of %u\n",
                static_cast<long long>(fill->bytes), fill->value);
}

void printPlan(const Artifact &artifact, const CallPlan &plan) {
  const Manifest &manifest = artifact.manifest;
  std::printf("%s: %s, made by %s %s\n", plan.function->name.c_str(),
              manifest.chip.c_str(), manifest.producer.name.c_str(),
              manifest.producer.version.c_str());
  for (size_t i = 0; i < plan.arguments.size(); ++i)
    printArgument(i, plan);
  for (size_t i = 0; i < plan.resultShapes.size(); ++i)
    std::printf("  result %zu: %s %s, %lld bytes\n", i,
                dtypeName(plan.function->results[i].dtype),
                formatShape(plan.resultShapes[i]).c_str(),
                static_cast<long long>(plan.resultBytes[i]));
  for (size_t i = 0; i < plan.temporaryBytes.size(); ++i)
    std::printf("  temporary %zu: %lld bytes\n", i,
                static_cast<long long>(plan.temporaryBytes[i]));
  if (plan.multiprocessors)
    std::printf("  for %lld multiprocessors\n",
                static_cast<long long>(*plan.multiprocessors));
  for (const PlannedStep &step : plan.steps)
    printStep(step, manifest);
  std::printf("  temporaries: %lld bytes\n",
              static_cast<long long>(plan.totalTemporaryBytes));
}

static void printCheck(const Check &check, const CallPlan &plan) {
  const Comparison &comparison = check.comparison;
  std::printf("result %zu (%s %s) against the %s: %s\n", check.result,
              dtypeName(plan.function->results[check.result].dtype),
              formatShape(plan.resultShapes[check.result]).c_str(),
              check.against, comparison.passed ? "PASS" : "FAIL");
  std::printf("  elements judged       %lld of %lld\n",
              static_cast<long long>(comparison.judged),
              static_cast<long long>(comparison.elements));
  std::printf("  elements beyond bound %lld\n",
              static_cast<long long>(comparison.failures));
  std::printf("  max abs error         %.3e\n", comparison.maxAbsoluteError);
  std::printf("  relative error        %.3e\n", comparison.relativeError);
  std::printf("  worst error / bound   %.3f at [%s], where the bound is %.3e\n",
              comparison.worstRatio, join(comparison.worstIndex).c_str(),
              comparison.boundThere);
  if (!comparison.worstSlab.empty())
    std::printf("  worst rms / expected  %.3f (limit %.1f) in %s\n",
                comparison.worstSlabRatio, largestSlabRatio,
                comparison.worstSlab.c_str());
}

void printReport(const Report &report, const CallPlan &plan) {
  for (const std::string &problem : report.problems)
    std::printf("FAIL: %s\n", problem.c_str());
  for (const Check &check : report.checks)
    printCheck(check, plan);
  if (report.timing)
    std::printf("time: median %.4f ms, min %.4f, max %.4f, of %zu launches%s; "
                "%lld bytes of temporaries\n",
                report.timing->median, report.timing->min, report.timing->max,
                report.timing->launches, report.usesGraph ? " of a graph" : "",
                static_cast<long long>(plan.totalTemporaryBytes));
  std::fflush(stdout);
}

/// JSON has no infinities and no NaN.
static OrderedJson numberOrString(double value) {
  if (std::isfinite(value))
    return value;
  return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

static OrderedJson toJson(const Check &check) {
  const Comparison &comparison = check.comparison;
  OrderedJson json = {
      {"result", check.result},
      {"against", check.against},
      {"passed", comparison.passed},
      {"elements", comparison.elements},
      {"judged", comparison.judged},
      {"failures", comparison.failures},
      {"max_abs_error", numberOrString(comparison.maxAbsoluteError)},
      {"relative_error", numberOrString(comparison.relativeError)},
      {"worst_error_over_bound", numberOrString(comparison.worstRatio)},
      {"bound_there", numberOrString(comparison.boundThere)},
      {"worst_index", comparison.worstIndex},
  };
  if (!comparison.worstSlab.empty()) {
    json["worst_rms_over_expected"] = numberOrString(comparison.worstSlabRatio);
    json["worst_slab"] = comparison.worstSlab;
  }
  return json;
}

static OrderedJson describeCall(const CallPlan &plan) {
  OrderedJson arguments = OrderedJson::array(), results = OrderedJson::array();
  for (size_t i = 0; i < plan.arguments.size(); ++i) {
    const Argument &argument = plan.function->arguments[i];
    const ArgumentValue &value = plan.arguments[i];
    OrderedJson entry = {{"dtype", dtypeName(argument.dtype)}};
    if (argument.isTensor) {
      entry["shape"] = value.extents;
      entry["strides"] = value.strides;
    } else if (isFloat(argument.dtype)) {
      entry["value"] = numberOrString(value.real);
    } else {
      entry["value"] = value.integer;
    }
    arguments.push_back(std::move(entry));
  }
  for (size_t i = 0; i < plan.resultShapes.size(); ++i)
    results.push_back({{"dtype", dtypeName(plan.function->results[i].dtype)},
                       {"shape", plan.resultShapes[i]}});
  return {{"entry", plan.function->name},
          {"arguments", std::move(arguments)},
          {"results", std::move(results)},
          {"temporary_bytes", plan.totalTemporaryBytes}};
}

void writeJson(const std::string &path, const Report &report,
               const Program &program, const CallPlan &plan) {
  const Manifest &manifest = program.artifact().manifest;
  const DeviceInfo &device = program.context().device();
  const Driver &driver = Driver::get();
  int version = 0;
  driver.check(driver.driverGetVersion(&version), "asking for the version");

  OrderedJson json = {
      {"gqa_run", GQA_VERSION_STRING},
      {"artifact",
       {{"folder", program.artifact().folder},
        {"chip", manifest.chip},
        {"producer", manifest.producer.name},
        {"version", manifest.producer.version},
        {"llvm", manifest.producer.llvm},
        {"ptxas", nullptr}}},
      {"device",
       {{"ordinal", device.ordinal},
        {"name", device.name},
        {"compute_capability",
         concat(device.computeMajor, ".", device.computeMinor)},
        {"multiprocessors", device.multiprocessors},
        {"cuda_driver", concat(version / 1000, ".", version % 1000 / 10)}}},
      {"call", describeCall(plan)},
      {"graph", report.usesGraph},
      {"passed", report.passed()},
      {"problems", report.problems},
      {"checks", OrderedJson::array()},
  };
  if (manifest.producer.ptxas)
    json["artifact"]["ptxas"] = *manifest.producer.ptxas;
  for (const Check &check : report.checks)
    json["checks"].push_back(toJson(check));
  if (report.timing)
    json["time_ms"] = {{"median", report.timing->median},
                       {"min", report.timing->min},
                       {"max", report.timing->max},
                       {"launches", report.timing->launches}};
  std::ofstream stream(path);
  stream << json.dump(2, ' ', false, OrderedJson::error_handler_t::replace)
         << '\n';
  stream.close();
  if (!stream)
    fail(ErrorKind::InvalidArgument, path, ": cannot be written");
}

} // namespace gqa::run
