//===- ManifestTest.cpp - Tests of reading manifests ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestManifests.h"

#include "gqa/Runtime/RandomData.h"

#include <fstream>

using namespace gqa::runtime;

namespace {

/// The one fenced json block of docs/manifest.md, which is a whole manifest.
std::string documentedManifest() {
  const std::string page =
      readFile(GQA_SOURCE_DIR "/docs/manifest.md", ErrorKind::InvalidArgument);
  const std::string fence = "```json\n";
  const size_t start = page.find(fence) + fence.size();
  return page.substr(start, page.find("```", start) - start);
}

std::string messageFor(const std::string &text) {
  return messageOf([&] { parseManifest(text, "manifest.json"); });
}

std::string messageForFunction(const std::string &function) {
  return messageFor(manifestWith(function));
}

TEST(ManifestTest, DocumentedExampleParses) {
  const Manifest manifest = parseManifest(documentedManifest(), "manifest.md");
  EXPECT_EQ(manifest.chip, "sm_90a");
  ASSERT_EQ(manifest.functions.size(), 1u);
  const Function &function = manifest.functions[0];
  EXPECT_EQ(function.name, "qwen3_varlen");
  EXPECT_EQ(manifest.find("qwen3_varlen"), &function);
  EXPECT_EQ(manifest.find("other"), nullptr);
  EXPECT_EQ(function.arguments.size(), 5u);
  EXPECT_FALSE(function.reference.unavailable.has_value());
}

TEST(ManifestTest, VersionIsCheckedFirst) {
  // Everything else in this manifest is wrong as well.
  EXPECT_EQ(messageFor(R"({"version": 3, "functions": 3, "x": 4})"),
            "manifest.json: expected version 1 to 2, found version 3");
  EXPECT_EQ(messageFor(R"({"functions": 3})"),
            "manifest.json: expected a key \"version\"");
  EXPECT_EQ(messageFor(R"({"version": "1"})"),
            "manifest.json: /version: expected an integer, found \"1\"");
  EXPECT_EQ(messageFor("[]"), "manifest.json: expected an object, found []");
}

TEST(ManifestTest, NotJsonHasLineAndColumn) {
  const std::string message = messageFor("{\n  \"version\": 1,\n  oops\n}");
  EXPECT_EQ(message.find("manifest.json:3:3: not JSON: "), 0u) << message;
  EXPECT_EQ(messageFor("").find("manifest.json:1:1: not JSON: "), 0u);
}

TEST(ManifestTest, UnknownKeysAreErrors) {
  EXPECT_EQ(messageFor(R"({"version": 1, "chips": "sm_90a"})"),
            "manifest.json: unknown key \"chips\"");
  EXPECT_EQ(
      messageForFunction(functionWith(
          R"({"kind": "scalar", "dtype": "i32", "shape": []})", "", "", "")),
      "manifest.json: /functions/0/arguments/0: unknown key \"shape\"");
}

TEST(ManifestTest, FilesStayInTheFolder) {
  std::string text = manifestWith("");
  text.replace(text.find("m0.ptx"), 6, "../../x");
  EXPECT_EQ(messageFor(text),
            "manifest.json: /modules/0/ptx: expected the name of a file beside "
            "the manifest, found \"../../x\"");
}

TEST(ManifestTest, Duplicates) {
  const std::string f = functionWith("", "", "", "");
  EXPECT_EQ(messageForFunction(f + "," + f),
            "manifest.json: /functions/1: a second function \"f\"");
}

TEST(ManifestTest, StepsAreChecked) {
  const std::string arguments =
      R"({"kind": "tensor", "dtype": "f32", "shape": [4]},
         {"kind": "scalar", "dtype": "f32"})";
  const std::string result = R"({"dtype": "f32", "shape": [4]})";
  const auto launch = [](const std::string &grid,
                         const std::string &parameter) {
    return R"({"kind": "launch", "module": "m0", "kernel": "k", "grid": )" +
           grid +
           R"(, "block": [1, 1, 1], "shared_bytes": 0, "parameters": [)" +
           parameter + "]}";
  };
  const auto message = [&](const std::string &step) {
    return messageForFunction(functionWith(arguments, result, "", step));
  };
  const std::string place = "manifest.json: /functions/0/steps/0";
  EXPECT_EQ(message(launch(R"(["x", 1, 1])", "")),
            place + "/grid/0: expected an expression, found \"x\"");
  EXPECT_EQ(message(launch("[1, 1]", "")),
            place + "/grid: expected 3 expressions, found 2");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"pointer": ["result", 1],
                                            "byte_offset": 0})")),
            place + "/parameters/0/pointer/1: there is no result 1, the number "
                    "of them is 1");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"pointer": ["argument", 1],
                                            "byte_offset": 0})")),
            place + "/parameters/0/pointer/1: argument 1 is a scalar and has "
                    "no memory");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"value": 1, "type": "f32"})")),
            place + "/parameters/0/type: expected an integer type, found "
                    "\"f32\"");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"constant": "one",
                                            "type": "f32"})")),
            place + "/parameters/0/constant: expected a number, \"inf\", "
                    "\"-inf\" or \"nan\", found \"one\"");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"scalar": 1, "type": "f64"})")),
            place + "/parameters/0/type: argument 1 is f32, found f64");
  EXPECT_EQ(message(launch("[1, 1, 1]", R"({"scalar": 0, "type": "f32"})")),
            place + "/parameters/0/scalar: argument 0 is a tensor");
  EXPECT_EQ(message(launch("[1, 1, 1]", "{}")),
            place + "/parameters/0: expected a parameter, found {}");
  EXPECT_EQ(message(R"({"kind": "wait"})"),
            place + "/kind: expected \"launch\", \"copy\" or \"fill\", found "
                    "\"wait\"");
  EXPECT_EQ(message(R"({"kind": "launch", "module": "m7", "kernel": "k"})"),
            place + "/module: expected the name of a module, found \"m7\"");
  EXPECT_EQ(message(R"({"kind": "launch", "module": "m0", "kernel": "k"})"),
            place + ": expected a key \"grid\"");
}

TEST(ManifestTest, WhatVersion2Adds) {
  const auto launch = [](const std::string &grid, const std::string &more) {
    return R"({"kind": "launch", "module": "m0", "kernel": "k", "grid": [)" +
           grid +
           R"(, 1, 1], "block": [1, 1, 1], "shared_bytes": 0, "parameters": [])" +
           more + "}";
  };
  const std::string cluster = launch("4", R"(, "cluster": [2, 1, 4])");
  const std::string persistent = launch(R"(["multiprocessors"])", "");
  const std::string fill =
      R"({"kind": "fill", "to": {"buffer": ["temporary", 0],
                                 "byte_offset": 0}, "bytes": 8, "value": 255})";
  const Manifest manifest = parseFunction(functionWith(
      "", "", R"({"bytes": 8})", cluster + "," + persistent + "," + fill));
  const Function &function = manifest.functions[0];
  EXPECT_TRUE(function.dependsOnDevice);
  EXPECT_EQ(std::get<LaunchStep>(function.steps[0]).cluster,
            (std::array<unsigned, 3>{2, 1, 4}));
  EXPECT_FALSE(std::get<LaunchStep>(function.steps[1]).cluster.has_value());
  EXPECT_EQ(std::get<FillStep>(function.steps[2]).value, 255);

  // A manifest of version 1 has none of it.
  const auto messageIn1 = [&](const std::string &step) {
    return messageFor(
        manifestWith(functionWith("", "", R"({"bytes": 8})", step), 1));
  };
  const std::string place = "manifest.json: /functions/0/steps/0";
  const std::string tail = " needs version 2, this manifest is of version 1";
  EXPECT_EQ(messageIn1(cluster), place + "/cluster: a cluster" + tail);
  EXPECT_EQ(messageIn1(persistent),
            place + "/grid/0: an expression over the device" + tail);
  EXPECT_EQ(messageIn1(fill), place + ": a fill" + tail);
  EXPECT_NO_THROW(parseManifest(
      manifestWith(functionWith("", "", "", launch("1", "")), 1), "m"));
}

TEST(ManifestTest, ClustersAndFillsAreChecked) {
  const auto message = [](const std::string &step) {
    return messageForFunction(functionWith("", "", R"({"bytes": 8})", step));
  };
  const auto withCluster = [&](const std::string &cluster) {
    return message(
        R"({"kind": "launch", "module": "m0", "kernel": "k", "grid": [8, 8, 8],
            "block": [1, 1, 1], "shared_bytes": 0, "parameters": [],
            "cluster": )" +
        cluster + "}");
  };
  const std::string place = "manifest.json: /functions/0/steps/0";
  EXPECT_EQ(withCluster("[2, 1]"),
            place + "/cluster: expected 3 integers, found 2");
  EXPECT_EQ(withCluster("[0, 1, 1]"),
            place + "/cluster/0: expected an integer of at least 1, found 0");
  EXPECT_EQ(withCluster("[4, 3, 1]"),
            place + "/cluster: expected at most 8 blocks, found [4,3,1]");
  EXPECT_EQ(withCluster("[1, 4294967296, 4294967296]"),
            place + "/cluster: expected at most 8 blocks, found "
                    "[1,4294967296,4294967296]");
  EXPECT_EQ(message(R"({"kind": "fill", "to": {"buffer": ["temporary", 0],
                        "byte_offset": 0}, "bytes": 8, "value": 256})"),
            place + "/value: expected an integer from 0 to 255, found 256");
}

// What a function returns and means is the same on every device.
TEST(ManifestTest, ShapesDoNotDependOnTheDevice) {
  const std::string device = R"(["multiprocessors"])";
  EXPECT_EQ(messageForFunction(functionWith(
                "", R"({"dtype": "f32", "shape": [)" + device + "]}", "", "")),
            "manifest.json: /functions/0/results/0/shape/0: expected an "
            "expression that no device changes, found [\"multiprocessors\"]");
  EXPECT_EQ(
      messageForFunction(functionWith(
          "", "", "", "", R"({"holds": )" + device + R"(, "message": "m"})")),
      "manifest.json: /functions/0/requirements/0/holds: expected an "
      "expression that no device changes, found [\"multiprocessors\"]");
  EXPECT_TRUE(
      parseFunction(functionWith("", "", R"({"bytes": )" + device + "}", ""))
          .functions[0]
          .dependsOnDevice);
}

TEST(ManifestTest, KernelsAreListedOnce) {
  const std::string launch =
      R"({"kind": "launch", "module": "m0", "kernel": "k", "grid": [1, 1, 1],
          "block": [1, 1, 1], "shared_bytes": 0, "parameters": []})";
  const Manifest manifest =
      parseFunction(functionWith("", "", "", launch + "," + launch));
  ASSERT_EQ(manifest.kernels.size(), 1u);
  EXPECT_EQ(manifest.kernels[0].symbol, "k");
  EXPECT_EQ(std::get<LaunchStep>(manifest.functions[0].steps[1]).kernel, 0u);
}

TEST(ManifestTest, ReferencesAreChecked) {
  const std::string arguments =
      R"({"kind": "tensor", "dtype": "bf16", "shape": [1, 2, 3, 4]},
         {"kind": "tensor", "dtype": "i32", "shape": [2]})";
  const std::string result = R"({"dtype": "bf16", "shape": [1, 2, 3, 4]})";
  const auto message = [&](const std::string &values,
                           const std::string &results) {
    return messageForFunction(
        functionWith(arguments, result, "", "", "",
                     R"({"values": [{"op": "argument", "index": 0}, )" +
                         values + R"(], "results": [)" + results + "]}"));
  };
  const std::string place = "manifest.json: /functions/0/reference";
  const std::string attention =
      R"({"op": "attention", "query": 0, "key": 0, "value": 0,
          "layout": "bhsd", "window": [-1, -1], "align": "top_left",
          "scale": 1.0, "dtype": "bf16", "lse": false)";
  EXPECT_EQ(message(R"({"op": "transpose", "input": 1,
                        "permutation": [0, 1, 2, 3]})",
                    "0"),
            place + "/values/1/input: there is no earlier value 1, the number "
                    "of them is 1");
  EXPECT_EQ(message(R"({"op": "transpose", "input": 0,
                        "permutation": [0, 1, 1, 3]})",
                    "0"),
            place + "/values/1/permutation/2: axis 1 occurs twice");
  EXPECT_EQ(message(attention + R"(, "softcap": 0})", "1"),
            place + "/values/1/softcap: expected a finite positive number, "
                    "found 0");
  EXPECT_EQ(message(R"({"op": "argument", "index": 1},)" + attention +
                        R"(, "mask": 1})",
                    "2"),
            place + "/values/2/mask: expected a value of rank 4, found rank 1");
  EXPECT_EQ(message(R"({"op": "argument", "index": 1},)" + attention +
                        R"(, "sinks": 1})",
                    "2"),
            place + "/values/2/sinks: expected a float value, found i32");
  EXPECT_EQ(message(R"({"op": "argument", "index": 1})", "1"),
            place + "/results/0: value 1 is i32 of rank 1, but result 0 is "
                    "bf16 of rank 4");
  EXPECT_EQ(message(R"({"op": "constant", "dtype": "i8", "shape": [2],
                        "value": 128})",
                    "0"),
            place + "/values/1/value: expected a value of type i8, found 128");
  EXPECT_EQ(message(R"({"op": "softmax", "input": 0})", "0"),
            place + "/values/1/op: expected an operation of a reference, found "
                    "\"softmax\"");
}

// Whatever the bytes, an Error or a Manifest: no crash, no other exception.
void parseGarbage(const std::string &text) {
  try {
    parseManifest(text, "manifest.json");
  } catch (const Error &) {
  }
}

TEST(ManifestTest, TruncatedManifestsAreErrors) {
  const std::string text = documentedManifest();
  for (size_t length = 0; length + 2 < text.size(); ++length)
    EXPECT_NE(messageFor(text.substr(0, length)), "") << length;
}

TEST(ManifestTest, MutatedManifestsNeverCrash) {
  const std::string text = documentedManifest();
  constexpr uint64_t seed = 2026;
  SCOPED_TRACE(concat("seed ", seed));
  for (uint64_t round = 0; round < 5000; ++round) {
    std::string mutated = text;
    const uint64_t flips = 1 + randomBits(seed, round, 0) % 4;
    for (uint64_t flip = 1; flip <= flips; ++flip) {
      const uint64_t bits = randomBits(seed, round, flip);
      mutated[bits % mutated.size()] = static_cast<char>(bits >> 32);
    }
    parseGarbage(mutated);
  }
}

// Other values of the right JSON kind in place of numbers and strings.
TEST(ManifestTest, ReplacedValuesNeverCrash) {
  const std::string text = documentedManifest();
  const char *replacements[] = {"null",  "[]",    "{}",
                                "-1",    "1e400", "9223372036854775807",
                                "\"x\"", "true",  "0.5"};
  for (size_t start = 0; start < text.size(); ++start) {
    if (!std::isdigit(static_cast<unsigned char>(text[start])))
      continue;
    size_t end = start;
    while (end < text.size() &&
           std::isdigit(static_cast<unsigned char>(text[end])))
      ++end;
    for (const char *replacement : replacements)
      parseGarbage(text.substr(0, start) + replacement + text.substr(end));
    start = end;
  }
}

TEST(ManifestTest, MissingFiles) {
  EXPECT_EQ(messageOf([] { readManifest("no-such-folder"); }),
            "no-such-folder/manifest.json: No such file or directory");
}

} // namespace
