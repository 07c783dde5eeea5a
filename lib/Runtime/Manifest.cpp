//===- Manifest.cpp - Reading manifests -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Manifest.h"

#include "ExpressionSyntax.h"
#include "JsonCursor.h"
#include "ReferenceSyntax.h"
#include "StepSyntax.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace gqa::runtime {

/// Deeper documents are refused: several functions of the JSON library recurse.
static constexpr int maxJsonDepth = 500;

const Function *Manifest::find(const std::string &name) const {
  for (const Function &function : functions)
    if (function.name == name)
      return &function;
  return nullptr;
}

ParameterLayout layoutOf(const Parameter &parameter) {
  const auto ofBytes = [](size_t bytes) {
    return ParameterLayout{bytes, bytes};
  };
  if (std::holds_alternative<TensorMapParameter>(parameter))
    return {tensorMapBytes, tensorMapAlignment};
  if (const auto *integer = std::get_if<IntegerParameter>(&parameter))
    return ofBytes(byteWidth(integer->dtype));
  if (const auto *constant = std::get_if<ConstantParameter>(&parameter))
    return ofBytes(byteWidth(constant->dtype));
  if (const auto *scalar = std::get_if<ScalarParameter>(&parameter))
    return ofBytes(byteWidth(scalar->dtype));
  return ofBytes(sizeof(DevicePointer));
}

static Producer parseProducer(const JsonCursor &json) {
  json.expectKeys({"name", "version", "llvm", "ptxas"});
  Producer producer{json.member("name").string(),
                    json.member("version").string(),
                    json.member("llvm").string(), std::nullopt};
  if (const auto ptxas = json.optionalMember("ptxas");
      ptxas && !ptxas->isNull())
    producer.ptxas = ptxas->string();
  return producer;
}

/// A file beside the manifest: an artifact must not make its reader open files
/// elsewhere.
static std::string parseFileName(const JsonCursor &json) {
  const std::string name = json.name();
  if (name.find('/') != std::string::npos || name == "." || name == "..")
    json.failExpected("the name of a file beside the manifest");
  return name;
}

static Module parseModule(const JsonCursor &json) {
  json.expectKeys({"name", "ptx", "cubin"});
  Module module{json.member("name").name(), parseFileName(json.member("ptx")),
                std::nullopt};
  if (const auto cubin = json.optionalMember("cubin");
      cubin && !cubin->isNull())
    module.cubin = parseFileName(*cubin);
  return module;
}

static Argument parseArgument(const JsonCursor &json) {
  const std::string kind = json.member("kind").string();
  if (kind == "scalar") {
    json.expectKeys({"kind", "dtype"});
    return {false, json.member("dtype").dtype(), {}};
  }
  if (kind != "tensor")
    json.member("kind").failExpected("\"tensor\" or \"scalar\"");
  json.expectKeys({"kind", "dtype", "shape"});
  Argument argument{true, json.member("dtype").dtype(), {}};
  const JsonCursor shape = json.member("shape");
  for (size_t i = 0, e = shape.arraySize(); i < e; ++i) {
    const JsonCursor extent = shape.element(i);
    argument.shape.push_back(extent.isNull() ? dynamicExtent
                                             : extent.integer(0));
  }
  return argument;
}

static Function parseFunction(const JsonCursor &json, Manifest &manifest) {
  json.expectKeys({"name", "arguments", "requirements", "results",
                   "temporaries", "steps", "reference"});
  Function function;
  function.name = json.member("name").name();
  const JsonCursor arguments = json.member("arguments");
  for (size_t i = 0, e = arguments.arraySize(); i < e; ++i)
    function.arguments.push_back(parseArgument(arguments.element(i)));

  const JsonCursor requirements = json.member("requirements");
  for (size_t i = 0, e = requirements.arraySize(); i < e; ++i) {
    const JsonCursor item = requirements.element(i);
    item.expectKeys({"holds", "message"});
    function.requirements.push_back(
        {parseExpression(item.member("holds"), function.arguments),
         item.member("message").string()});
  }
  const JsonCursor results = json.member("results");
  for (size_t i = 0, e = results.arraySize(); i < e; ++i) {
    const JsonCursor item = results.element(i);
    item.expectKeys({"dtype", "shape"});
    function.results.push_back(
        {item.member("dtype").dtype(),
         parseExpressions(item.member("shape"), function.arguments)});
  }
  const JsonCursor temporaries = json.member("temporaries");
  for (size_t i = 0, e = temporaries.arraySize(); i < e; ++i) {
    const JsonCursor item = temporaries.element(i);
    item.expectKeys({"bytes"});
    function.temporaries.push_back(
        parseStepExpression(item.member("bytes"), function, manifest));
  }
  parseSteps(json.member("steps"), function, manifest);
  function.reference = parseReference(json.member("reference"),
                                      function.arguments, function.results);
  return function;
}

static nlohmann::json parseJson(const std::string &text,
                                const std::string &fileName) {
  const auto limitDepth = [&](int depth, nlohmann::json::parse_event_t,
                              nlohmann::json &) {
    if (depth > maxJsonDepth)
      fail(ErrorKind::InvalidArtifact, fileName, ": error: nested deeper than ",
           maxJsonDepth, " levels");
    return true;
  };
  try {
    return nlohmann::json::parse(text, limitDepth);
  } catch (const nlohmann::json::exception &error) {
    // parse_error counts bytes from one; other errors (a number out of range)
    // have no position.
    std::string place;
    if (const auto *parseError =
            dynamic_cast<const nlohmann::json::parse_error *>(&error)) {
      const size_t end = std::min(
          text.size(), parseError->byte > 0 ? parseError->byte - 1 : 0);
      const std::string before = text.substr(0, end);
      const size_t lineStart = before.rfind('\n');
      place = concat(
          ":", 1 + std::count(before.begin(), before.end(), '\n'), ":",
          end - (lineStart == std::string::npos ? 0 : lineStart + 1) + 1);
    }
    std::string reason = error.what();
    // "[json.exception.parse_error.101] parse error at line 1, column 2: ..."
    if (const size_t colon = reason.find(": "); colon != std::string::npos)
      reason = reason.substr(colon + 2);
    fail(ErrorKind::InvalidArtifact, fileName, place, ": not JSON: ", reason);
  }
}

Manifest parseManifest(const std::string &text, const std::string &fileName) {
  const nlohmann::json document = parseJson(text, fileName);
  const JsonCursor json(document, fileName);
  // First of all: another version may mean anything by the other keys.
  const int64_t version = json.member("version").integer(1);
  if (version < oldestManifestVersion || version > newestManifestVersion)
    json.fail("expected version ", oldestManifestVersion, " to ",
              newestManifestVersion, ", found version ", version);
  json.expectKeys({"version", "producer", "chip", "modules", "functions"});

  Manifest manifest;
  manifest.version = version;
  manifest.producer = parseProducer(json.member("producer"));
  manifest.chip = json.member("chip").name();
  const JsonCursor modules = json.member("modules");
  for (size_t i = 0, e = modules.arraySize(); i < e; ++i) {
    Module module = parseModule(modules.element(i));
    for (const Module &other : manifest.modules)
      if (other.name == module.name)
        modules.element(i).fail("a second module \"", module.name, "\"");
    manifest.modules.push_back(std::move(module));
  }
  const JsonCursor functions = json.member("functions");
  for (size_t i = 0, e = functions.arraySize(); i < e; ++i) {
    Function function = parseFunction(functions.element(i), manifest);
    if (manifest.find(function.name))
      functions.element(i).fail("a second function \"", function.name, "\"");
    manifest.functions.push_back(std::move(function));
  }
  return manifest;
}

std::string readFile(const std::string &path, ErrorKind kind) {
  // Opening a folder succeeds and reading it then fails without a reason.
  struct stat status;
  if (stat(path.c_str(), &status) != 0)
    fail(kind, path, ": ", std::strerror(errno));
  if (S_ISDIR(status.st_mode))
    fail(kind, path, ": is a folder");
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream contents;
  if (stream)
    contents << stream.rdbuf();
  // An empty file sets failbit on `contents` but is no failure.
  if (!stream || stream.bad())
    fail(kind, path, ": cannot be read");
  return contents.str();
}

Manifest readManifest(const std::string &folder) {
  const std::string path = folder + "/manifest.json";
  return parseManifest(readFile(path, ErrorKind::InvalidArtifact), path);
}

} // namespace gqa::runtime
