//===- TensorMapTest.cpp - Tests of tensor maps ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// From the manifest to what a kernel gets: the fake driver checks maps as its
// documentation says, and its kernel "gather" reads a tensor by one.
//
//===----------------------------------------------------------------------===//

#include "FakeCuda.h"
#include "TestManifests.h"

#include "gqa/Runtime/Program.h"

#include <fstream>
#include <numeric>

using namespace gqa::runtime;

namespace {

constexpr char place[] = "manifest.json: /functions/0/steps/0/parameters/0/"
                         "tensor_map";

/// A map over a bf16 argument [?, 3, 64]: dimensions 64, 3, ?.
struct MapText {
  std::string buffer = R"(["argument", 0])", offset = "0", dtype = "\"bf16\"",
              sizes = R"([64, 3, ["dim", 0, 0]])",
              strides = R"([["mul", ["stride", 0, 1], 2],
                            ["mul", 2, ["stride", 0, 0]]])",
              box = "[64, 1, 128]", swizzle = "\"128b\"",
              promotion = "\"256b\"", fill = "\"zeros\"";

  std::string str() const {
    return R"({"tensor_map": {"buffer": )" + buffer + R"(, "byte_offset": )" +
           offset + R"(, "dtype": )" + dtype + R"(, "sizes": )" + sizes +
           R"(, "strides": )" + strides + R"(, "box": )" + box +
           R"(, "swizzle": )" + swizzle + R"(, "l2_promotion": )" + promotion +
           R"(, "fill": )" + fill + "}}";
  }
};

/// Launches `kernel` on the map and the result, unless argument 0 is empty.
std::string gatherFunction(const MapText &map,
                           const std::string &grid = R"(["dim", 0, 0])") {
  return functionWith(
      R"({"kind": "tensor", "dtype": "bf16", "shape": [null, null, 64]})",
      R"({"dtype": "bf16", "shape": [["dim", 0, 0], 3, 64]})",
      R"({"bytes": 1024})",
      R"({"kind": "launch", "module": "m0", "kernel": "gather", "grid": [)" +
          grid + R"(, 1, 1], "block": [1, 1, 1], "shared_bytes": 0,
              "parameters": [)" +
          map.str() + R"(, {"pointer": ["result", 0], "byte_offset": 0}]})");
}

std::string messageOfParsing(const MapText &map) {
  return messageOf([&] { parseFunction(gatherFunction(map)); });
}

ArgumentValue tensor(int64_t rows, std::vector<int64_t> strides,
                     int64_t heads = 3) {
  ArgumentValue value;
  value.extents = {rows, heads, 64};
  value.strides = std::move(strides);
  return value;
}

CallPlan planFor(const Manifest &manifest, const ArgumentValue &argument) {
  return planCall(manifest, manifest.functions[0], {argument});
}

std::string messageOfPlanning(const MapText &map,
                              const ArgumentValue &argument) {
  const Manifest manifest = parseFunction(gatherFunction(map));
  return messageOf([&] { planFor(manifest, argument); });
}

TEST(TensorMapTest, NumbersComeFromTheCall) {
  const Manifest manifest = parseFunction(gatherFunction({}));
  const CallPlan plan = planFor(manifest, tensor(5, {256, 80, 1}));
  const auto &launch = std::get<PlannedLaunch>(plan.steps.at(0));
  // The map, aligned to 64, and the pointer after it.
  EXPECT_EQ(launch.parameters.size(), 136u);
  ASSERT_EQ(launch.tensorMaps.size(), 1u);
  const PlannedTensorMap &planned = launch.tensorMaps[0];
  EXPECT_EQ(planned.position, 0u);
  EXPECT_EQ(planned.byteOffset, 0);
  EXPECT_EQ(planned.map.sizes, (std::vector<uint64_t>{64, 3, 5}));
  EXPECT_EQ(planned.map.strides, (std::vector<uint64_t>{160, 512}));
  EXPECT_EQ(planned.map.format.box, (std::vector<uint32_t>{64, 1, 128}));
  EXPECT_EQ(planned.map.format.swizzle, TensorMapSwizzle::Bytes128);
  EXPECT_EQ(planned.map.format.promotion, TensorMapPromotion::Bytes256);
  EXPECT_EQ(planned.map.format.fill, TensorMapFill::Zeros);
}

TEST(TensorMapTest, FormatsAreChecked) {
  MapText map;
  map.box = "[64, 1]";
  EXPECT_EQ(messageOfParsing(map), std::string(place) +
                                       "/sizes: expected 2 expressions, found "
                                       "3");
  map = {};
  map.strides = "[512]";
  EXPECT_EQ(messageOfParsing(map), std::string(place) +
                                       "/strides: expected 2 expressions, "
                                       "found 1");
  map = {};
  map.box = "[64, 1, 1, 1, 1, 1]";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) + "/box: expected 1 to 5 dimensions, found 6");
  map.box = "[]";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) + "/box: expected 1 to 5 dimensions, found 0");
  map.box = "[64, 0, 1]";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) +
                "/box/1: expected an integer from 1 to 256, found 0");
  map.box = "[64, 1, 257]";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) +
                "/box/2: expected an integer from 1 to 256, found 257");
  map.box = "[60, 1, 1]";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) +
                "/box/0: expected a multiple of 16 bytes, found 120");
  map.box = "[64, 1, 1]";
  map.swizzle = "\"64b\"";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) + "/box/0: expected at most the 64 bytes of the "
                                 "swizzle, found 128");
  map.swizzle = "\"none\"";
  EXPECT_NO_THROW(parseFunction(gatherFunction(map)));
  map.swizzle = "\"256b\"";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) +
                "/swizzle: expected a swizzle, found \"256b\"");
  map = {};
  map.promotion = "\"32b\"";
  EXPECT_EQ(messageOfParsing(map), std::string(place) +
                                       "/l2_promotion: expected a promotion, "
                                       "found \"32b\"");
  map = {};
  map.fill = "\"ones\"";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) +
                "/fill: expected \"zeros\" or \"nan\", found \"ones\"");
  map.fill = "\"nan\"";
  EXPECT_NO_THROW(parseFunction(gatherFunction(map)));
  map.dtype = "\"i16\"";
  EXPECT_EQ(messageOfParsing(map),
            std::string(place) + "/fill: there is no NaN of type i16");
}

// The argument and its axis are named, not the map's.
TEST(TensorMapTest, StridesAreChecked) {
  EXPECT_EQ(messageOfPlanning({}, tensor(5, {200, 65, 1})),
            "f: argument 0: the stride of axis 1 is 130 bytes (65 elements); "
            "the tensor map of step 0 (gather), parameter 0 needs a multiple "
            "of 16 below 2^40");
  EXPECT_EQ(messageOfPlanning({}, tensor(5, {int64_t{1} << 39, 64, 1})),
            "f: argument 0: the stride of axis 0 is 1099511627776 bytes "
            "(549755813888 elements); the tensor map of step 0 (gather), "
            "parameter 0 needs a multiple of 16 below 2^40");
  MapText map;
  map.strides = R"([128, ["add", ["stride", 0, 0], ["stride", 0, 1]]])";
  EXPECT_EQ(messageOfPlanning(map, tensor(5, {200, 65, 1})),
            "f: argument 0: the stride of dimension 2 is 265 bytes; the tensor "
            "map of step 0 (gather), parameter 0 needs a multiple of 16 below "
            "2^40");
  map.strides = "[128, -16]";
  EXPECT_EQ(messageOfPlanning(map, tensor(5, {192, 64, 1})),
            "f: argument 0: the stride of dimension 2 is -16 bytes; the tensor "
            "map of step 0 (gather), parameter 0 needs a multiple of 16 below "
            "2^40");
}

// Tensor libraries put anything into the stride of an axis of one element.
TEST(TensorMapTest, AStrideNobodyTakesMayBeAnything) {
  const Manifest manifest = parseFunction(gatherFunction({}));
  const CallPlan plan = planFor(manifest, tensor(1, {1, 64, 1}));
  const auto &launch = std::get<PlannedLaunch>(plan.steps.at(0));
  EXPECT_EQ(launch.tensorMaps.at(0).map.strides,
            (std::vector<uint64_t>{128, 16}));
}

TEST(TensorMapTest, SizesAreChecked) {
  const ArgumentValue argument = tensor(5, {192, 64, 1});
  MapText map;
  map.sizes = "[64, 3, -1]";
  EXPECT_EQ(messageOfPlanning(map, argument),
            "f: step 0 (gather), parameter 0, size 2: a negative size, -1, "
            "from -1");
  map.sizes = "[64, 3, 4294967297]";
  EXPECT_EQ(messageOfPlanning(map, argument),
            "f: argument 0: has 4294967297 elements along dimension 2 of the "
            "tensor map of step 0 (gather), parameter 0, which is limited to "
            "2^32");
  map.sizes = "[64, 4294967296, 4294967296]";
  map.strides = "[1099511627760, 1099511627760]";
  EXPECT_EQ(messageOfPlanning(map, argument),
            "f: step 0 (gather), parameter 0: a tensor map of more than 2^63 "
            "bytes");
}

TEST(TensorMapTest, MapsStayInTheirBuffers) {
  const ArgumentValue argument = tensor(5, {192, 64, 1});
  MapText map;
  map.sizes = "[64, 3, 6]";
  EXPECT_EQ(messageOfPlanning(map, argument),
            "f: step 0 (gather), parameter 0: 2304 bytes at offset 0 are not "
            "inside a buffer of 1920 bytes");
  map = {};
  map.offset = "16";
  EXPECT_EQ(messageOfPlanning(map, argument),
            "f: step 0 (gather), parameter 0: 1920 bytes at offset 16 are not "
            "inside a buffer of 1920 bytes");
}

TEST(TensorMapTest, ASkippedLaunchNeedsNoMap) {
  const Manifest manifest = parseFunction(gatherFunction({}));
  EXPECT_TRUE(planFor(manifest, tensor(0, {192, 64, 1})).steps.empty());
}

// The driver takes no empty tensor; strides of one mean nothing.
TEST(TensorMapTest, EmptyTensors) {
  MapText map;
  map.sizes = R"([64, 3, ["sub", ["dim", 0, 0], 5]])";
  const Manifest manifest = parseFunction(gatherFunction(map));
  const CallPlan plan = planFor(manifest, tensor(5, {201, 67, 1}));
  const auto &launch = std::get<PlannedLaunch>(plan.steps.at(0));
  const PlannedTensorMap &planned = launch.tensorMaps.at(0);
  EXPECT_TRUE(planned.isEmpty);
  EXPECT_EQ(planned.map.sizes, (std::vector<uint64_t>{1, 1, 1}));
  EXPECT_EQ(planned.map.strides, (std::vector<uint64_t>{16, 16}));
  // One that is not empty is not.
  const CallPlan other = planFor(manifest, tensor(6, {192, 64, 1}));
  EXPECT_FALSE(
      std::get<PlannedLaunch>(other.steps.at(0)).tensorMaps.at(0).isEmpty);
}

class TensorMapLaunchTest : public testing::Test {
protected:
  void SetUp() override {
    useFakeCuda();
    folder = makeTestFolder();
    std::ofstream(folder + "/m0.ptx") << "// ptx";
    std::iota(std::begin(source), std::end(source), uint16_t{0});
    buffers.arguments = {reinterpret_cast<uintptr_t>(source)};
    buffers.results = {reinterpret_cast<uintptr_t>(target)};
    buffers.temporaries = reinterpret_cast<uintptr_t>(temporaries);
    buffers.temporaryBytes = sizeof(temporaries);
  }
  void TearDown() override { unsetenv("GQA_FAKE_CUDA_FAIL"); }

  std::shared_ptr<const Artifact> open(const std::string &function) {
    std::ofstream(folder + "/manifest.json") << manifestWith(function);
    return openArtifact(folder);
  }

  std::string folder;
  alignas(256) uint16_t source[2000];
  alignas(256) uint16_t target[2000] = {};
  alignas(256) unsigned char temporaries[1024];
  CallBuffers buffers;
};

TEST_F(TensorMapLaunchTest, KernelsReadByMaps) {
  const Program program(open(gatherFunction({})), Context::primary(0));
  const CallPlan plan =
      planFor(program.artifact().manifest, tensor(5, {256, 80, 1}));
  program.launch(plan, buffers, nullptr);
  for (int row = 0; row < 5; ++row)
    for (int head = 0; head < 3; ++head)
      for (int column = 0; column < 64; ++column)
        ASSERT_EQ(target[(row * 3 + head) * 64 + column],
                  row * 256 + head * 80 + column);
}

TEST_F(TensorMapLaunchTest, OffsetsAreAdded) {
  MapText map;
  map.offset = "32";
  map.sizes = "[64, 3, 4]";
  const Program program(open(gatherFunction(map)), Context::primary(0));
  const CallPlan plan =
      planFor(program.artifact().manifest, tensor(5, {192, 64, 1}));
  program.launch(plan, buffers, nullptr);
  EXPECT_EQ(target[0], 16);
}

TEST_F(TensorMapLaunchTest, AddressesAreChecked) {
  const Program program(open(gatherFunction({})), Context::primary(0));
  const CallPlan plan =
      planFor(program.artifact().manifest, tensor(5, {192, 64, 1}));
  buffers.arguments[0] += 8;
  EXPECT_EQ(messageOf([&] { program.launch(plan, buffers, nullptr); }),
            "f: argument 0: the tensor map of step 0 (gather), parameter 0 "
            "needs an address aligned to 16 bytes, found one aligned to 8");
}

// An empty tensor may have no memory: its map points into the result's.
TEST_F(TensorMapLaunchTest, EmptyTensorsHaveNoAddress) {
  std::string function = gatherFunction({}, "1");
  const std::string shape = R"([["dim", 0, 0], 3, 64])";
  function.replace(function.find(shape), shape.size(), "[64]");
  const Program program(open(function), Context::primary(0));
  const CallPlan plan =
      planFor(program.artifact().manifest, tensor(0, {192, 64, 1}));
  buffers.arguments[0] = 0;
  buffers.results[0] += 2;
  target[0] = 7;
  takeFakeCudaTrace();
  program.launch(plan, buffers, nullptr);
  EXPECT_EQ(takeFakeCudaTrace(),
            "cuTensorMapEncodeTiled type 9 box 64 swizzle 3 promotion 3 fill "
            "0\ncuLaunchKernel on 0\n");
  // The fake kernel reads what no kernel may.
  EXPECT_EQ(target[1], 7);
}

TEST_F(TensorMapLaunchTest, TheDriverMayRefuse) {
  const Program program(open(gatherFunction({})), Context::primary(0));
  const CallPlan plan =
      planFor(program.artifact().manifest, tensor(5, {192, 64, 1}));
  setenv("GQA_FAKE_CUDA_FAIL", "cuTensorMapEncodeTiled", 1);
  EXPECT_EQ(messageOf([&] { program.launch(plan, buffers, nullptr); }),
            "f: argument 0: the tensor map of step 0 (gather), parameter 0: "
            "CUDA_ERROR_LAUNCH_FAILED (as the fake driver was told)");
}

// The numbers of cuda.h, and widths that the driver agrees with.
TEST_F(TensorMapLaunchTest, ElementTypes) {
  const std::pair<const char *, int> types[] = {
      {"i1", 0},    {"i8", 0},  {"i16", 1}, {"i32", 3}, {"i64", 5},
      {"index", 5}, {"f16", 6}, {"f32", 7}, {"f64", 8}, {"bf16", 9}};
  for (const auto &[dtype, number] : types) {
    const int64_t width = byteWidth(*parseDtype(dtype));
    MapText map;
    map.dtype = concat("\"", dtype, "\"");
    map.sizes = concat("[", 128 / width, ", 3, 5]");
    map.strides = "[128, 384]";
    map.box = concat("[", 128 / width, ", 1, 1]");
    const Program program(open(gatherFunction(map)), Context::primary(0));
    const CallPlan plan =
        planFor(program.artifact().manifest, tensor(5, {192, 64, 1}));
    std::fill(std::begin(target), std::end(target), uint16_t{0});
    takeFakeCudaTrace();
    program.launch(plan, buffers, nullptr);
    EXPECT_EQ(takeFakeCudaTrace(),
              concat("cuTensorMapEncodeTiled type ", number, " box ",
                     128 / width,
                     " swizzle 3 promotion 3 fill 0\ncuLaunchKernel on 0\n"));
    EXPECT_EQ(target[959], 959) << dtype;
    EXPECT_EQ(target[960], 0) << dtype;
  }
}

TEST_F(TensorMapLaunchTest, NamesAreTheNumbersOfTheDriver) {
  const auto traceOf = [&](const MapText &map) {
    const Program program(open(gatherFunction(map)), Context::primary(0));
    const CallPlan plan =
        planFor(program.artifact().manifest, tensor(5, {192, 64, 1}));
    takeFakeCudaTrace();
    program.launch(plan, buffers, nullptr);
    const std::string trace = takeFakeCudaTrace();
    return trace.substr(0, trace.find('\n'));
  };
  const std::string start = "cuTensorMapEncodeTiled type 9 box ";
  MapText map;
  map.box = "[8, 1, 1]";
  map.swizzle = "\"none\"";
  map.promotion = "\"64b\"";
  map.fill = "\"nan\"";
  EXPECT_EQ(traceOf(map), start + "8 swizzle 0 promotion 1 fill 1");
  map.swizzle = "\"32b\"";
  map.promotion = "\"128b\"";
  EXPECT_EQ(traceOf(map), start + "8 swizzle 1 promotion 2 fill 1");
  map.swizzle = "\"64b\"";
  map.promotion = "\"none\"";
  EXPECT_EQ(traceOf(map), start + "8 swizzle 2 promotion 0 fill 1");
}

// As the PTX of a kernel that takes it by value says.
TEST_F(TensorMapLaunchTest, MapsAreAlignedAmongTheParameters) {
  std::string function = gatherFunction({});
  const size_t start = function.find("{\"tensor_map\"");
  function.insert(start, R"({"value": 1, "type": "i32"},)");
  const Manifest manifest = parseFunction(function);
  const CallPlan plan = planFor(manifest, tensor(5, {192, 64, 1}));
  const auto &launch = std::get<PlannedLaunch>(plan.steps.at(0));
  EXPECT_EQ(launch.tensorMaps.at(0).position, 64u);
  EXPECT_EQ(launch.pointers.at(0).position, 192u);
  EXPECT_EQ(launch.parameters.size(), 200u);
}

TEST_F(TensorMapLaunchTest, KernelsMustTakeAMap) {
  MapText map;
  std::string function = gatherFunction(map);
  function.replace(function.find("gather"), 6, "nothing");
  EXPECT_EQ(messageOf([&] { Program(open(function), Context::primary(0)); }),
            folder + ": kernel \"nothing\" takes 0 parameters, the manifest "
                     "passes 2");
}

} // namespace
