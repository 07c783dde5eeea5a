//===- StreamTest.cpp - Tests of streams and of launch order --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What a launch does to the device, call by call: only asynchronous work in the
// order of the steps on the stream that was given, as a CUDA graph demands.
//
//===----------------------------------------------------------------------===//

#include "FakeCuda.h"
#include "TestManifests.h"

#include "gqa/Runtime/Program.h"

#include <fstream>

using namespace gqa::runtime;

namespace {

constexpr char tensorMap[] =
    R"({"tensor_map": {"buffer": ["argument", 0], "byte_offset": 0,
        "dtype": "f32", "sizes": [["dim", 0, 0]], "strides": [], "box": [16],
        "swizzle": "none", "l2_promotion": "none", "fill": "zeros"}})";

std::string launchStep(const std::string &kernel, const std::string &parameters,
                       const std::string &more = "",
                       const std::string &shared = "0") {
  return R"({"kind": "launch", "module": "m0", "kernel": ")" + kernel +
         R"(", "grid": [2, 1, 1], "block": [1, 1, 1], "shared_bytes": )" +
         shared + R"(, "parameters": [)" + parameters + "]" + more + "}";
}

/// Steps of every kind over an f32 argument and a result of its length.
std::string everyStep() {
  return R"({"kind": "fill", "to": {"buffer": ["temporary", 0],
                                    "byte_offset": 4}, "bytes": 8,
             "value": 3},)" +
         launchStep("gather", std::string(tensorMap) +
                                  R"(, {"pointer": ["result", 0],
                                        "byte_offset": 0})") +
         "," + launchStep("nothing", "", R"(, "cluster": [2, 1, 1])") +
         R"(, {"kind": "copy",
               "from": {"buffer": ["temporary", 0], "byte_offset": 4},
               "to": {"buffer": ["result", 0], "byte_offset": 0},
               "bytes": 8})";
}

std::string functionOf(const std::string &steps,
                       const std::string &temporary = "64") {
  return functionWith(R"({"kind": "tensor", "dtype": "f32", "shape": [null]})",
                      R"({"dtype": "f32", "shape": [["dim", 0, 0]]})",
                      R"({"bytes": )" + temporary + "}", steps);
}

class StreamTest : public testing::Test {
protected:
  void SetUp() override {
    useFakeCuda();
    folder = makeTestFolder();
    std::ofstream(folder + "/m0.ptx") << "// ptx";
    argument.extents = {16};
    argument.strides = {1};
    buffers.arguments = {reinterpret_cast<uintptr_t>(source)};
    buffers.results = {reinterpret_cast<uintptr_t>(target)};
    buffers.temporaries = reinterpret_cast<uintptr_t>(temporaries);
    buffers.temporaryBytes = sizeof(temporaries);
  }
  void TearDown() override {
    for (const char *name :
         {"GQA_FAKE_CUDA_FAIL", "GQA_FAKE_CUDA_MULTIPROCESSORS",
          "GQA_FAKE_CUDA_CAPABILITY", "GQA_FAKE_CUDA_LOG"})
      unsetenv(name);
  }

  std::shared_ptr<const Artifact> open(const std::string &function,
                                       const std::string &chip = "sm_90a") {
    std::string manifest = manifestWith(function);
    manifest.replace(manifest.find("sm_90a"), 6, chip);
    std::ofstream(folder + "/manifest.json") << manifest;
    return openArtifact(folder);
  }
  CallPlan plan(const Program &program) const {
    return program.plan(program.artifact().manifest.functions[0], {argument});
  }
  std::string messageOfLaunching(const Program &program) const {
    const CallPlan planned = plan(program);
    takeFakeCudaTrace();
    return messageOf([&] { program.launch(planned, buffers, nullptr); });
  }

  std::string folder;
  ArgumentValue argument;
  alignas(256) float source[16] = {0, 1, 2, 3};
  alignas(256) float target[16] = {};
  alignas(256) unsigned char temporaries[256] = {};
  CallBuffers buffers;
};

TEST_F(StreamTest, EverythingIsOnTheGivenStream) {
  const Program program(open(functionOf(everyStep())), Context::primary(0));
  EXPECT_NE(takeFakeCudaTrace().find("cuModuleLoadDataEx"), std::string::npos);
  const CallPlan planned = plan(program);
  const auto traceOf = [&](uintptr_t stream) {
    program.launch(planned, buffers, reinterpret_cast<void *>(stream));
    return takeFakeCudaTrace();
  };
  EXPECT_EQ(traceOf(7),
            "cuTensorMapEncodeTiled type 7 box 16 swizzle 0 promotion "
            "0 fill 0\n"
            "cuMemsetD8Async on 7\n"
            "cuLaunchKernel on 7\n"
            "cuLaunchKernelEx on 7\n"
            "cuMemcpyDtoDAsync_v2 on 7\n");
  // The next launch does the same, and so does one on the default stream.
  EXPECT_EQ(traceOf(0),
            "cuTensorMapEncodeTiled type 7 box 16 swizzle 0 promotion "
            "0 fill 0\n"
            "cuMemsetD8Async on 0\n"
            "cuLaunchKernel on 0\n"
            "cuLaunchKernelEx on 0\n"
            "cuMemcpyDtoDAsync_v2 on 0\n");
  // Elements 0 and 1 are the filled bytes, the others were gathered.
  EXPECT_EQ(temporaries[3], 0);
  EXPECT_EQ(temporaries[4], 3);
  EXPECT_EQ(temporaries[11], 3);
  EXPECT_EQ(temporaries[12], 0);
  EXPECT_EQ(loadInteger(Dtype::I32, &target[1]), 0x03030303);
  EXPECT_EQ(target[3], 3.0f);
}

// Nothing runs while a graph is recorded; then it does what the launch would.
TEST_F(StreamTest, GraphsHoldALaunch) {
  const Program program(open(functionOf(everyStep())), Context::primary(0));
  const CallPlan planned = plan(program);
  const ContextScope scope(program.context());
  const Stream stream;
  const Graph graph(stream,
                    [&] { program.launch(planned, buffers, stream.handle()); });
  EXPECT_EQ(temporaries[4], 0);
  EXPECT_EQ(target[3], 0.0f);
  for (float value : {3.0f, 4.0f}) {
    source[3] = value;
    graph.launch(stream);
    EXPECT_EQ(temporaries[4], 3);
    EXPECT_EQ(target[3], value);
  }
}

TEST_F(StreamTest, GraphsHoldNoWaiting) {
  const Context context = Context::primary(0);
  const ContextScope scope(context);
  const Stream stream;
  EXPECT_EQ(messageOf([&] {
              const Graph graph(stream, [&] { stream.synchronize(); });
            }),
            "waiting for the device: CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED (as "
            "the fake driver was told)");
  EXPECT_EQ(messageOf([&] {
              const Graph graph(stream, [&] {
                DevicePointer pointer = 0;
                Driver::get().memoryAllocate(&pointer, 1);
              });
            }),
            "recording a graph: CUDA_ERROR_STREAM_CAPTURE_INVALIDATED (as the "
            "fake driver was told)");
  // Neither left the stream in the middle of a capture.
  EXPECT_NO_THROW(Graph(stream, [] {}));
  EXPECT_NO_THROW(stream.synchronize());
}

TEST_F(StreamTest, NothingIsEnqueuedWhereSomethingIsWrong) {
  const std::string first =
      R"({"kind": "fill", "to": {"buffer": ["result", 0], "byte_offset": 0},
          "bytes": 4, "value": 1},)";
  const Program shared(
      open(functionOf(first + launchStep("nothing", "", "", "231425"))),
      Context::primary(0));
  EXPECT_EQ(messageOfLaunching(shared),
            "f: kernel \"nothing\" needs 231425 bytes of dynamic shared "
            "memory, device 0 (Fake GPU) gives at most 231424");
  EXPECT_EQ(takeFakeCudaTrace(), "");

  const Program map(
      open(functionOf(first +
                      launchStep("gather", std::string(tensorMap) +
                                               R"(, {"pointer": ["result", 0],
                                                   "byte_offset": 0})"))),
      Context::primary(0));
  buffers.arguments[0] += 4;
  EXPECT_NE(messageOfLaunching(map).find("aligned to 16 bytes"),
            std::string::npos);
  EXPECT_EQ(takeFakeCudaTrace(), "");
}

TEST_F(StreamTest, LaunchesNameWhatFailed) {
  const Program program(open(functionOf(everyStep())), Context::primary(0));
  setenv("GQA_FAKE_CUDA_FAIL", "cuMemsetD8Async", 1);
  EXPECT_EQ(
      messageOfLaunching(program),
      "f: a fill: CUDA_ERROR_LAUNCH_FAILED (as the fake driver was told)");
  EXPECT_EQ(takeFakeCudaTrace(),
            "cuTensorMapEncodeTiled type 7 box 16 swizzle 0 promotion 0 fill "
            "0\ncuMemsetD8Async on 0\n");
  setenv("GQA_FAKE_CUDA_FAIL", "cuLaunchKernelEx", 1);
  EXPECT_EQ(messageOfLaunching(program),
            "f: launching \"nothing\": CUDA_ERROR_LAUNCH_FAILED (as the fake "
            "driver was told)");
}

TEST_F(StreamTest, ClustersReachTheDriver) {
  const Program program(
      open(functionOf(launchStep("nothing", "", R"(, "cluster": [2, 1, 1])"))),
      Context::primary(0));
  const std::string log = folder + "/log";
  setenv("GQA_FAKE_CUDA_LOG", log.c_str(), 1);
  program.launch(plan(program), buffers, nullptr);
  EXPECT_EQ(readFile(log, ErrorKind::InvalidArgument),
            "nothing <<<2x1x1, 1x1x1, 0>>> clusters of 2x1x1\n");
}

TEST_F(StreamTest, ClustersDivideTheGrid) {
  const auto artifact =
      open(functionOf(launchStep("nothing", "", R"(, "cluster": [4, 1, 1])")));
  EXPECT_EQ(messageOf([&] {
              planCall(artifact->manifest, artifact->manifest.functions[0],
                       {argument});
            }),
            "f: step 0 (nothing), grid 0: expected a multiple of the 4 blocks "
            "of a cluster, found 2");
}

TEST_F(StreamTest, CallsMayDependOnTheDevice) {
  const auto artifact = open(functionOf(launchStep("nothing", ""),
                                        R"(["mul", 2, ["multiprocessors"]])"));
  const Function &function = artifact->manifest.functions[0];
  EXPECT_EQ(
      messageOf([&] { planCall(artifact->manifest, function, {argument}); }),
      "f: depends on the number of multiprocessors of the device, which "
      "was not given");
  setenv("GQA_FAKE_CUDA_MULTIPROCESSORS", "114", 1);
  const Program program(artifact, Context::primary(0));
  const CallPlan planned = plan(program);
  EXPECT_EQ(planned.temporaryBytes[0], 228);
  EXPECT_NO_THROW(program.launch(planned, buffers, nullptr));
  const CallPlan other =
      planCall(artifact->manifest, function, {argument}, 100);
  EXPECT_EQ(messageOf([&] { program.launch(other, buffers, nullptr); }),
            "f: the call was made for 100 multiprocessors, device 0 (Fake GPU) "
            "has 114");
}

// An artifact may say that it is for a chip that has no such thing.
TEST_F(StreamTest, OldDevicesHaveNoTensorMaps) {
  setenv("GQA_FAKE_CUDA_CAPABILITY", "80", 1);
  EXPECT_EQ(messageOf([&] {
              Program(open(functionOf(everyStep()), "sm_80"),
                      Context::primary(0));
            }),
            folder + ": f: a tensor map needs compute capability 9.0, device 0 "
                     "(Fake GPU) has 8.0");
  EXPECT_EQ(messageOf([&] {
              Program(open(functionOf(launchStep("nothing", "",
                                                 R"(, "cluster": [2, 1, 1])")),
                           "sm_80"),
                      Context::primary(0));
            }),
            folder + ": f: a cluster needs compute capability 9.0, device 0 "
                     "(Fake GPU) has 8.0");
}

} // namespace
