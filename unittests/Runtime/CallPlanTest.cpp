//===- CallPlanTest.cpp - Tests of planning calls -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/CallPlan.h"
#include "TestManifests.h"

#include <cstring>

using namespace gqa::runtime;

namespace {

ArgumentValue tensor(std::vector<int64_t> extents) {
  ArgumentValue value;
  value.strides = *contiguousStrides(extents);
  value.extents = std::move(extents);
  return value;
}

ArgumentValue tensor(std::vector<int64_t> extents,
                     std::vector<int64_t> strides) {
  ArgumentValue value;
  value.extents = std::move(extents);
  value.strides = std::move(strides);
  return value;
}

ArgumentValue scalar(int64_t integer, double real = 0.0) {
  ArgumentValue value;
  value.integer = integer;
  value.real = real;
  return value;
}

constexpr char twoArguments[] =
    R"({"kind": "tensor", "dtype": "bf16", "shape": [null, 8]},
       {"kind": "scalar", "dtype": "i32"})";

std::string launch(const std::string &grid, const std::string &block,
                   const std::string &shared = "0",
                   const std::string &parameters = "") {
  return R"({"kind": "launch", "module": "m0", "kernel": "k", "grid": )" +
         grid + R"(, "block": )" + block + R"(, "shared_bytes": )" + shared +
         R"(, "parameters": [)" + parameters + "]}";
}

/// The message of planning a function with these parts for a 4x8 tensor and 5.
std::string messageFor(const std::string &result, const std::string &temporary,
                       const std::string &steps) {
  const Manifest manifest =
      parseFunction(functionWith(twoArguments, result, temporary, steps));
  return messageOf([&] {
    planCall(manifest, manifest.functions[0], {tensor({4, 8}), scalar(5)});
  });
}

TEST(CallPlanTest, EvaluatesEverything) {
  const Manifest manifest = parseFunction(functionWith(
      twoArguments, R"({"dtype": "f32", "shape": [["dim", 0, 0], 3]})",
      R"({"bytes": 100}, {"bytes": ["mul", ["dim", 0, 0], 256]})",
      launch(R"([["ceildiv", ["dim", 0, 0], 3], 2, 1])", "[32, 2, 1]", "1024",
             R"({"scalar": 1, "type": "i32"},
                {"pointer": ["temporary", 1], "byte_offset": 64},
                {"value": ["stride", 0, 0], "type": "i16"},
                {"constant": 1.5, "type": "f16"},
                {"constant": "-inf", "type": "f32"},
                {"pointer": ["argument", 0], "byte_offset": 16})") +
          R"(, {"kind": "copy",
               "from": {"buffer": ["argument", 0], "byte_offset": 0},
               "to": {"buffer": ["result", 0], "byte_offset": 16},
               "bytes": 32})"));
  const CallPlan plan = planCall(manifest, manifest.functions[0],
                                 {tensor({4, 8}, {10, 1}), scalar(-2)});
  EXPECT_EQ(plan.argumentBytes, (std::vector<int64_t>{76, 0}));
  EXPECT_EQ(plan.resultShapes[0], (std::vector<int64_t>{4, 3}));
  EXPECT_EQ(plan.resultBytes[0], 48);
  EXPECT_EQ(plan.temporaryOffsets, (std::vector<int64_t>{0, 256}));
  EXPECT_EQ(plan.totalTemporaryBytes, 1280);
  ASSERT_EQ(plan.steps.size(), 2u);

  const auto &planned = std::get<PlannedLaunch>(plan.steps[0]);
  EXPECT_EQ(planned.grid, (std::array<unsigned, 3>{2, 2, 1}));
  EXPECT_EQ(planned.block, (std::array<unsigned, 3>{32, 2, 1}));
  EXPECT_EQ(planned.sharedBytes, 1024u);
  // i32 at 0, pointer at 8, i16 at 16, f16 at 18, f32 at 20, pointer at 24.
  ASSERT_EQ(planned.parameters.size(), 32u);
  EXPECT_EQ(loadInteger(Dtype::I32, planned.parameters.data()), -2);
  EXPECT_EQ(loadInteger(Dtype::I16, planned.parameters.data() + 16), 10);
  EXPECT_EQ(loadFloat(Dtype::F16, planned.parameters.data() + 18), 1.5);
  EXPECT_EQ(loadFloat(Dtype::F32, planned.parameters.data() + 20),
            -std::numeric_limits<double>::infinity());
  ASSERT_EQ(planned.pointers.size(), 2u);
  EXPECT_EQ(planned.pointers[0].position, 8u);
  EXPECT_EQ(planned.pointers[0].byteOffset, 64);
  EXPECT_EQ(planned.pointers[1].position, 24u);
  EXPECT_EQ(std::get<PlannedCopy>(plan.steps[1]).toByteOffset, 16);
}

TEST(CallPlanTest, ArgumentsAreChecked) {
  const Manifest manifest =
      parseFunction(functionWith(twoArguments, "", "", ""));
  const auto message = [&](std::vector<ArgumentValue> arguments) {
    return messageOf([&] {
      planCall(manifest, manifest.functions[0], std::move(arguments));
    });
  };
  EXPECT_EQ(message({}), "f: expected 2 arguments, found 0");
  EXPECT_EQ(message({tensor({4}), scalar(0)}),
            "f: argument 0: expected a tensor of rank 2 (?x8), found rank 1");
  EXPECT_EQ(message({tensor({4, 9}), scalar(0)}),
            "f: argument 0: expected shape ?x8, found 4x9");
  EXPECT_EQ(message({tensor({4, 8}, {16, 2}), scalar(0)}),
            "f: argument 0: expected an innermost stride of 1, found 2");
  EXPECT_EQ(message({tensor({4, 8}, {-8, 1}), scalar(0)}),
            "f: argument 0: stride 0 is negative: -8");
  EXPECT_EQ(message({tensor({-4, 8}, {8, 1}), scalar(0)}),
            "f: argument 0: extent 0 is negative: -4");
  EXPECT_EQ(message({tensor({int64_t{1} << 62, 8}, {8, 1}), scalar(0)}),
            "f: argument 0: a size of more than 2^63 bytes");
  EXPECT_EQ(message({tensor({4, 8}), scalar(int64_t{1} << 31)}),
            "f: argument 1: 2147483648 does not fit i32");
}

TEST(CallPlanTest, RequirementsAreChecked) {
  const Manifest manifest = parseFunction(
      functionWith(twoArguments, "", "", "",
                   R"({"holds": ["eq", ["dim", 0, 0], ["scalar", 1]],
          "message": "extent 0 of argument 0 must equal argument 1"})"));
  const Function &function = manifest.functions[0];
  EXPECT_NO_THROW(planCall(manifest, function, {tensor({4, 8}), scalar(4)}));
  EXPECT_EQ(messageOf([&] {
              planCall(manifest, function, {tensor({4, 8}), scalar(5)});
            }),
            "f: extent 0 of argument 0 must equal argument 1");
}

TEST(CallPlanTest, EmptyStepsAreSkipped) {
  const Manifest manifest = parseFunction(functionWith(
      twoArguments, R"({"dtype": "bf16", "shape": [["dim", 0, 0]]})", "",
      launch(R"([1, ["dim", 0, 0], 1])", "[1, 1, 1]") +
          R"(, {"kind": "copy",
               "from": {"buffer": ["argument", 0], "byte_offset": 0},
               "to": {"buffer": ["result", 0], "byte_offset": 0},
               "bytes": ["dim", 0, 0]})"));
  const CallPlan plan =
      planCall(manifest, manifest.functions[0], {tensor({0, 8}), scalar(0)});
  EXPECT_TRUE(plan.steps.empty());
  EXPECT_EQ(plan.resultBytes[0], 0);
}

TEST(CallPlanTest, LimitsOfTheHardware) {
  EXPECT_EQ(messageFor("", "", launch("[2147483648, 1, 1]", "[1, 1, 1]")),
            "f: step 0 (k), grid 0: 2147483648 blocks exceed the hardware's "
            "limit of 2147483647");
  EXPECT_EQ(messageFor("", "", launch("[1, 65536, 1]", "[1, 1, 1]")),
            "f: step 0 (k), grid 1: 65536 blocks exceed the hardware's limit "
            "of 65535");
  EXPECT_EQ(messageFor("", "", launch("[1, 1, 1]", "[1, 1, 65]")),
            "f: step 0 (k), block 2: expected 1 to 64 threads, found 65");
  EXPECT_EQ(messageFor("", "", launch("[1, 1, 1]", "[0, 1, 1]")),
            "f: step 0 (k), block 0: expected 1 to 1024 threads, found 0");
  EXPECT_EQ(messageFor("", "", launch("[1, 1, 1]", "[512, 4, 1]")),
            "f: step 0 (k): 2048 threads a block exceed the hardware's limit "
            "of 1024");
  EXPECT_EQ(messageFor("", "", launch("[-1, 1, 1]", "[1, 1, 1]")),
            "f: step 0 (k), grid 0: a negative size, -1, from -1");
}

TEST(CallPlanTest, SizesAndOffsets) {
  EXPECT_EQ(messageFor(R"({"dtype": "f32", "shape": [-1]})", "", ""),
            "f: extent 0 of result 0: a negative size, -1, from -1");
  EXPECT_EQ(messageFor(R"({"dtype": "f32",
                           "shape": [4294967296, 4294967296]})",
                       "", ""),
            "f: result 0: a size of more than 2^63 bytes");
  EXPECT_EQ(messageFor("", R"({"bytes": ["sub", 0, ["scalar", 1]]})", ""),
            "f: temporary 0: a negative size, -5, from [\"sub\", 0, "
            "[\"scalar\", 1]]");
  EXPECT_EQ(messageFor("", R"({"bytes": 9223372036854775807})", ""),
            "f: temporary 0: the temporaries exceed 2^63 bytes");
  EXPECT_EQ(messageFor("", R"({"bytes": ["mod", 1, 0]})", ""),
            "f: temporary 0: division by zero in [\"mod\", 1, 0]");
  EXPECT_EQ(messageFor("", "",
                       launch("[1, 1, 1]", "[1, 1, 1]", "0",
                              R"({"pointer": ["argument", 0],
                                  "byte_offset": 65})")),
            "f: step 0 (k), parameter 0: 0 bytes at offset 65 are not inside "
            "a buffer of 64 bytes");
  EXPECT_EQ(messageFor("", R"({"bytes": 10})",
                       R"({"kind": "copy",
                           "from": {"buffer": ["argument", 0],
                                    "byte_offset": 0},
                           "to": {"buffer": ["temporary", 0],
                                  "byte_offset": 4},
                           "bytes": 8})"),
            "f: step 0 (copy), to: 8 bytes at offset 4 are not inside a buffer "
            "of 10 bytes");
  EXPECT_EQ(messageFor("", "",
                       launch("[1, 1, 1]", "[1, 1, 1]", "0",
                              R"({"value": 300, "type": "i8"})")),
            "f: step 0 (k), parameter 0: 300 does not fit i8");
}

TEST(CallPlanTest, EmptyTensorsOfHugeExtents) {
  const int64_t huge = int64_t{1} << 62;
  const Manifest manifest = parseFunction(functionWith(
      R"({"kind": "tensor", "dtype": "f64", "shape": [null, null, null]})", "",
      "", ""));
  const CallPlan plan = planCall(manifest, manifest.functions[0],
                                 {tensor({huge, huge, 0}, {huge, huge, 1})});
  EXPECT_EQ(plan.argumentBytes[0], 0);
}

} // namespace
