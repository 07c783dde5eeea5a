//===- TestManifests.h - Manifests for tests --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_RUNTIME_TESTMANIFESTS_H
#define GQA_UNITTESTS_RUNTIME_TESTMANIFESTS_H

#include "gqa/Runtime/Manifest.h"
#include "gtest/gtest.h"

#include <functional>
#include <string>

namespace gqa::runtime {

/// A manifest with one module "m0" and this list of functions.
inline std::string manifestWith(const std::string &functions, int version = 2) {
  return "{\"version\": " + std::to_string(version) + R"(,
    "producer": {"name": "gqa", "version": "0.1.0", "llvm": "22.1.8",
                 "ptxas": null},
    "chip": "sm_90a",
    "modules": [{"name": "m0", "ptx": "m0.ptx", "cubin": null}],
    "functions": [)" +
         functions + "]}";
}

/// A function called "f"; each argument is a JSON list without its brackets.
inline std::string functionWith(
    const std::string &arguments, const std::string &results,
    const std::string &temporaries, const std::string &steps,
    const std::string &requirements = "",
    const std::string &reference = R"({"unavailable": "not needed"})") {
  return R"({"name": "f", "arguments": [)" + arguments +
         R"(], "requirements": [)" + requirements + R"(], "results": [)" +
         results + R"(], "temporaries": [)" + temporaries + R"(], "steps": [)" +
         steps + R"(], "reference": )" + reference + "}";
}

inline Manifest parseFunction(const std::string &function) {
  return parseManifest(manifestWith(function), "manifest.json");
}

/// The message of the Error that `action` throws; fails if there is none.
inline std::string messageOf(const std::function<void()> &action) {
  try {
    action();
  } catch (const Error &error) {
    return error.what();
  }
  ADD_FAILURE() << "expected an Error";
  return "";
}

} // namespace gqa::runtime

#endif // GQA_UNITTESTS_RUNTIME_TESTMANIFESTS_H
