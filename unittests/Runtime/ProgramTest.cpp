//===- ProgramTest.cpp - Tests of loading and launching -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loading and launching on the fake driver, whose kernels are host functions.
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Program.h"
#include "FakeCuda.h"
#include "TestManifests.h"

#include <cstdlib>
#include <fstream>

using namespace gqa::runtime;

namespace {

constexpr char copyParameters[] =
    R"({"pointer": ["argument", 0], "byte_offset": 0},
       {"pointer": ["temporary", 0], "byte_offset": 0},
       {"value": ["mul", ["dim", 0, 0], 4], "type": "i64"})";

/// Copies its f32 argument to a temporary and that to the result.
std::string copyFunction(const std::string &parameters = copyParameters,
                         const std::string &kernel = "copy_bytes",
                         const std::string &shared = "0") {
  return functionWith(
      R"({"kind": "tensor", "dtype": "f32", "shape": [null]})",
      R"({"dtype": "f32", "shape": [["dim", 0, 0]]})",
      R"({"bytes": 16}, {"bytes": 1})",
      R"({"kind": "launch", "module": "m0", "kernel": ")" + kernel +
          R"(", "grid": [1, 1, 1], "block": [1, 1, 1], "shared_bytes": )" +
          shared + R"(, "parameters": [)" + parameters + R"(]},
         {"kind": "copy", "from": {"buffer": ["temporary", 0], "byte_offset": 0},
          "to": {"buffer": ["result", 0], "byte_offset": 0},
          "bytes": ["mul", ["dim", 0, 0], 4]})");
}

class ProgramTest : public testing::Test {
protected:
  void SetUp() override {
    useFakeCuda();
    folder = makeTestFolder();
    writeCode("m0.ptx", "// ptx");
  }
  void TearDown() override {
    for (const char *name : {"GQA_FAKE_CUDA_CAPABILITY", "GQA_FAKE_CUDA_FAIL"})
      unsetenv(name);
    EXPECT_EQ(fakeCudaAllocations(), 0u);
  }

  void writeCode(const std::string &name, const std::string &text) {
    std::ofstream(folder + "/" + name) << text;
  }
  std::shared_ptr<const Artifact> open(const std::string &function,
                                       bool hasCubin = false) {
    std::string manifest = manifestWith(function);
    if (hasCubin)
      manifest.replace(manifest.find("\"cubin\": null"), 13,
                       "\"cubin\": \"m0.cubin\"");
    std::ofstream(folder + "/manifest.json") << manifest;
    return openArtifact(folder);
  }
  std::string messageOfLoading(const std::string &function,
                               bool hasCubin = false) {
    return messageOf(
        [&] { Program(open(function, hasCubin), Context::primary(0)); });
  }

  std::string folder;
};

CallPlan planFor(const Artifact &artifact, int64_t extent) {
  ArgumentValue argument;
  argument.extents = {extent};
  argument.strides = {1};
  return planCall(artifact.manifest, artifact.manifest.functions[0],
                  {argument});
}

TEST_F(ProgramTest, LaunchesSteps) {
  const auto artifact = open(copyFunction());
  const Program program(artifact, Context::primary(0));
  const CallPlan plan = planFor(*artifact, 4);
  EXPECT_EQ(plan.totalTemporaryBytes, 512);
  alignas(256) unsigned char temporaries[512] = {};
  const float source[4] = {1, 2, 3, 4};
  float target[4] = {};
  CallBuffers buffers;
  buffers.arguments = {reinterpret_cast<uintptr_t>(source)};
  buffers.results = {reinterpret_cast<uintptr_t>(target)};
  buffers.temporaries = reinterpret_cast<uintptr_t>(temporaries);
  buffers.temporaryBytes = 512;
  program.launch(plan, buffers, nullptr);
  EXPECT_EQ(target[3], 4.0f);

  const auto messageWith = [&](auto change) {
    CallBuffers changed = buffers;
    change(changed);
    return messageOf([&] { program.launch(plan, changed, nullptr); });
  };
  EXPECT_EQ(messageWith([](CallBuffers &b) { b.arguments[0] = 0; }),
            "f: argument 0: the pointer is null");
  EXPECT_EQ(messageWith([](CallBuffers &b) { b.results[0] += 2; }),
            "f: result 0: the pointer is not aligned to 4 bytes");
  EXPECT_EQ(messageWith([](CallBuffers &b) { b.temporaries += 64; }),
            "f: temporaries: the pointer is not aligned to 256 bytes");
  EXPECT_EQ(messageWith([](CallBuffers &b) { b.temporaryBytes = 511; }),
            "f: expected 512 bytes of temporaries, found 511");
  EXPECT_EQ(messageWith([](CallBuffers &b) { b.results.clear(); }),
            "f: expected 1 argument and 1 result pointers, found 1 and 0");
  setenv("GQA_FAKE_CUDA_FAIL", "cuMemcpyDtoDAsync_v2", 1);
  EXPECT_EQ(
      messageWith([](CallBuffers &) {}),
      "f: a copy: CUDA_ERROR_LAUNCH_FAILED (as the fake driver was told)");
}

// A launch works from any thread and leaves its current context alone.
TEST_F(ProgramTest, ContextIsRestored) {
  const auto artifact = open(copyFunction());
  const Program program(artifact, Context::primary(0));
  EXPECT_EQ(messageOf([] { Context::current(); }),
            "this thread has no current CUDA context");
  const ContextScope scope(program.context());
  EXPECT_EQ(Context::current().handle(), program.context().handle());
  const Program borrowed(artifact, Context::current());
  EXPECT_EQ(borrowed.context().device().name, "Fake GPU");
}

TEST_F(ProgramTest, CubinThenPtx) {
  writeCode("m0.cubin", "fine");
  writeCode("m0.ptx", "refuse");
  EXPECT_NO_THROW(Program(open(copyFunction(), true), Context::primary(0)));
  writeCode("m0.cubin", "refuse");
  EXPECT_EQ(messageOfLoading(copyFunction(), true),
            folder + ": m0.cubin: CUDA_ERROR_INVALID_IMAGE (as the fake driver "
                     "was told); m0.ptx: ptxas fatal: refused: "
                     "CUDA_ERROR_INVALID_IMAGE (as the fake driver was told)");
  writeCode("m0.ptx", "// ptx");
  EXPECT_NO_THROW(Program(open(copyFunction(), true), Context::primary(0)));
}

TEST_F(ProgramTest, KernelsMustTakeWhatTheManifestPasses) {
  const std::string pointer =
      R"({"pointer": ["argument", 0], "byte_offset": 0})";
  EXPECT_EQ(messageOfLoading(copyFunction(pointer)),
            folder + ": kernel \"copy_bytes\" takes more than the 1 parameters "
                     "the manifest passes");
  EXPECT_EQ(messageOfLoading(copyFunction(copyParameters, "nothing")),
            folder + ": kernel \"nothing\" takes 0 parameters, the manifest "
                     "passes 3");
  EXPECT_EQ(messageOfLoading(copyFunction(pointer + "," + pointer +
                                          R"(, {"value": 1, "type": "i32"})")),
            folder +
                ": kernel \"copy_bytes\" takes 8 bytes as parameter 2, the "
                "manifest passes 4");
  EXPECT_EQ(messageOfLoading(copyFunction(copyParameters, "absent")),
            folder + ": kernel \"absent\": CUDA_ERROR_NOT_FOUND (as the fake "
                     "driver was told)");
}

TEST_F(ProgramTest, SharedMemoryHasALimit) {
  const auto artifact =
      open(copyFunction(copyParameters, "copy_bytes", "231425"));
  const Program program(artifact, Context::primary(0));
  alignas(256) unsigned char temporaries[512];
  float memory[8] = {};
  CallBuffers buffers;
  buffers.arguments = {reinterpret_cast<uintptr_t>(memory)};
  buffers.results = {reinterpret_cast<uintptr_t>(memory + 4)};
  buffers.temporaries = reinterpret_cast<uintptr_t>(temporaries);
  buffers.temporaryBytes = 512;
  EXPECT_EQ(messageOf([&] {
              program.launch(planFor(*artifact, 4), buffers, nullptr);
            }),
            "f: kernel \"copy_bytes\" needs 231425 bytes of dynamic shared "
            "memory, device 0 (Fake GPU) gives at most 231424");
}

TEST(ChipTest, Matching) {
  const auto fits = [](const char *chip, int major, int minor) {
    const ChipFit fit = matchChip(chip, major, minor);
    return std::pair(fit.cubin, fit.ptx);
  };
  EXPECT_EQ(fits("sm_90a", 9, 0), std::pair(true, true));
  EXPECT_EQ(fits("sm_90a", 10, 0), std::pair(false, false));
  EXPECT_EQ(fits("sm_90a", 8, 0), std::pair(false, false));
  EXPECT_EQ(fits("sm_80", 8, 0), std::pair(true, true));
  EXPECT_EQ(fits("sm_80", 8, 6), std::pair(true, true));
  EXPECT_EQ(fits("sm_86", 8, 0), std::pair(false, false));
  EXPECT_EQ(fits("sm_80", 9, 0), std::pair(false, true));
  EXPECT_EQ(fits("sm_90", 8, 9), std::pair(false, false));
  EXPECT_EQ(fits("sm_100f", 10, 3), std::pair(true, true));
  EXPECT_EQ(fits("sm_100f", 12, 0), std::pair(false, false));
  EXPECT_EQ(fits("sm_120", 12, 1), std::pair(true, true));
  for (const char *chip : {"", "sm_", "sm_9", "sm_a", "gfx90a", "sm_9000",
                           "sm_90b", "90", "sm_-90"})
    EXPECT_EQ(messageOf([&] { matchChip(chip, 9, 0); }),
              concat("expected a chip like sm_90a, found ", chip));
}

} // namespace
