//===- ManifestWriter.cpp - The text of manifest.json ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ManifestWriter.h"

#include "gqa/Version.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::gqa;
namespace json = llvm::json;

/// A value on one line.
static std::string compact(const json::Value &value) {
  return llvm::formatv("{0}", value).str();
}

/// An array, each element of which is on a line of its own.
static void printRows(json::OStream &os, StringRef key,
                      const json::Array &rows) {
  os.attributeArray(key, [&] {
    for (const json::Value &row : rows)
      os.rawValue(compact(row));
  });
}

static json::Value orNull(StringRef text) {
  return text.empty() ? json::Value(nullptr) : json::Value(text);
}

static void printFunction(json::OStream &os, const HostProgram &function,
                          const Reference &reference) {
  os.object([&] {
    os.attribute("name", function.name);
    printRows(os, "arguments", function.arguments);
    printRows(os, "requirements", function.requirements);
    printRows(os, "results", function.results);
    printRows(os, "temporaries", function.temporaries);
    printRows(os, "steps", function.steps);
    os.attributeObject("reference", [&] {
      if (!reference.program) {
        os.attribute("unavailable", reference.reason);
        return;
      }
      printRows(os, "values", reference.program->values);
      json::Array results(reference.program->results);
      os.attributeBegin("results");
      os.rawValue(compact(std::move(results)));
      os.attributeEnd();
    });
  });
}

std::string gqa::printManifest(const Manifest &manifest) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  json::OStream os(stream, /*IndentSize=*/2);
  os.object([&] {
    // Readers look at the version before all else; older ones read what they
    // can.
    int64_t version = 1;
    for (const HostProgram &function : manifest.functions)
      version = std::max(version, function.manifestVersion);
    os.attribute("version", version);
    os.attributeObject("producer", [&] {
      os.attribute("name", "gqa");
      os.attribute("version", GQA_VERSION_STRING);
      os.attribute("llvm", LLVM_VERSION_STRING);
      os.attribute("ptxas", orNull(manifest.ptxasVersion));
    });
    os.attribute("chip", manifest.chip);
    json::Array modules;
    for (const ManifestModule &module : manifest.modules)
      modules.push_back(json::Object{{"name", module.name},
                                     {"ptx", module.ptxFile},
                                     {"cubin", orNull(module.cubinFile)}});
    printRows(os, "modules", modules);
    os.attributeArray("functions", [&] {
      for (const HostProgram &function : manifest.functions)
        printFunction(os, function, manifest.references.at(function.name));
    });
  });
  stream << '\n';
  return text;
}
