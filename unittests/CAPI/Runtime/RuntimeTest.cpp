//===- RuntimeTest.cpp - Tests of the C API of the runtime ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What C callers may do wrong; docs/runtime.md has the program that does it
// right, compiled and run by test/CAPI/Runtime.
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Runtime.h"

#include "../../Runtime/FakeCuda.h"
#include "../../Runtime/TestManifests.h"

#include <fstream>

using gqa::runtime::functionWith;
using gqa::runtime::manifestWith;

namespace {

class RuntimeCAPITest : public testing::Test {
protected:
  void SetUp() override {
    gqa::runtime::useFakeCuda();
    folder = gqa::runtime::makeTestFolder();
    std::ofstream(folder + "/m0.ptx") << "// ptx";
    std::ofstream(folder + "/manifest.json") << manifestWith(functionWith(
        R"({"kind": "tensor", "dtype": "f32", "shape": [null, 2]},
           {"kind": "scalar", "dtype": "i32"})",
        R"({"dtype": "f32", "shape": [["dim", 0, 0], 2]})", R"({"bytes": 3})",
        R"({"kind": "copy",
            "from": {"buffer": ["argument", 0], "byte_offset": 0},
            "to": {"buffer": ["result", 0], "byte_offset": 0},
            "bytes": ["mul", 8, ["dim", 0, 0]]})"));
    ASSERT_EQ(gqaArtifactOpen(folder.c_str(), &artifact), GQA_SUCCESS);
    function = gqaArtifactGetFunction(artifact, 0);
  }
  void TearDown() override { gqaArtifactClose(artifact); }

  GqaStatus createCall(GqaArgument tensor, GqaCall *call) {
    const GqaArgument scalar{GQA_I32, 0, nullptr, nullptr, 5, 0};
    const GqaArgument arguments[] = {tensor, scalar};
    return gqaCallCreate(function, arguments, 2, call);
  }

  const int64_t extents[2] = {3, 2};
  const GqaArgument tensor{GQA_F32, 2, extents, nullptr, 0, 0};
  std::string folder;
  GqaArtifact artifact = nullptr;
  GqaFunction function = nullptr;
};

TEST_F(RuntimeCAPITest, DescribesFunctions) {
  EXPECT_STREQ(gqaArtifactGetChip(artifact), "sm_90a");
  EXPECT_EQ(gqaArtifactGetFunctionCount(artifact), 1u);
  EXPECT_EQ(gqaArtifactGetFunction(artifact, 1), nullptr);
  EXPECT_STREQ(gqaFunctionGetName(function), "f");
  EXPECT_EQ(gqaFunctionGetArgumentCount(function), 2u);
  EXPECT_EQ(gqaFunctionGetResultCount(function), 1u);
  GqaArgumentInfo info;
  ASSERT_EQ(gqaFunctionGetArgument(function, 0, &info), GQA_SUCCESS);
  EXPECT_TRUE(info.isTensor);
  EXPECT_EQ(info.rank, 2u);
  EXPECT_EQ(info.extents[0], GQA_DYNAMIC_EXTENT);
  EXPECT_EQ(info.extents[1], 2);
  ASSERT_EQ(gqaFunctionGetArgument(function, 1, &info), GQA_SUCCESS);
  EXPECT_FALSE(info.isTensor);
  EXPECT_EQ(info.dtype, GQA_I32);
  EXPECT_EQ(gqaFunctionGetArgument(function, 2, &info),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(), "f has 2 arguments and no argument 2");
  GqaFunction found = nullptr;
  EXPECT_EQ(gqaArtifactFindFunction(artifact, "f", &found), GQA_SUCCESS);
  EXPECT_EQ(found, function);
  EXPECT_EQ(gqaArtifactFindFunction(artifact, "g", &found),
            GQA_ERROR_INVALID_ARGUMENT);
}

TEST_F(RuntimeCAPITest, Dtypes) {
  EXPECT_STREQ(gqaDtypeGetName(GQA_BF16), "bf16");
  EXPECT_EQ(gqaDtypeGetBytes(GQA_INDEX), 8u);
  EXPECT_EQ(gqaDtypeGetName(static_cast<GqaDtype>(15)), nullptr);
  EXPECT_EQ(gqaDtypeGetBytes(static_cast<GqaDtype>(15)), 0u);
}

TEST_F(RuntimeCAPITest, ArtifactErrors) {
  GqaArtifact other = nullptr;
  EXPECT_EQ(gqaArtifactOpen("/nonexistent", &other),
            GQA_ERROR_INVALID_ARTIFACT);
  EXPECT_STREQ(gqaGetLastError(),
               "/nonexistent/manifest.json: No such file or directory");
  EXPECT_EQ(other, nullptr);
  EXPECT_EQ(gqaArtifactOpen(nullptr, &other), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(), "the folder is null");
}

TEST_F(RuntimeCAPITest, CallErrors) {
  GqaCall call = nullptr;
  EXPECT_EQ(gqaCallCreate(function, nullptr, 2, &call),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_EQ(gqaCallCreate(function, &tensor, 1, &call),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(), "f: expected 2 arguments, found 1");
  GqaArgument wrong = tensor;
  wrong.dtype = GQA_F16;
  EXPECT_EQ(createCall(wrong, &call), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(),
               "f: argument 0: expected elements of type f32, found f16");
  wrong = tensor;
  // As many extents are read as the function has, whatever the rank says.
  wrong.rank = size_t(1) << 60;
  EXPECT_EQ(createCall(wrong, &call), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(), "f: argument 0: expected a tensor of rank 2, "
                                  "found rank 1152921504606846976");
  wrong = tensor;
  wrong.extents = nullptr;
  EXPECT_EQ(createCall(wrong, &call), GQA_ERROR_INVALID_ARGUMENT);
  const int64_t strides[] = {4, 2};
  wrong = tensor;
  wrong.strides = strides;
  EXPECT_EQ(createCall(wrong, &call), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(),
               "f: argument 0: expected an innermost stride of 1, found 2");
  EXPECT_EQ(call, nullptr);
}

TEST_F(RuntimeCAPITest, CallsAndProgramsOutliveTheArtifact) {
  GqaCall call = nullptr;
  GqaProgram program = nullptr;
  ASSERT_EQ(createCall(tensor, &call), GQA_SUCCESS);
  ASSERT_EQ(gqaProgramLoad(artifact, 0, &program), GQA_SUCCESS)
      << gqaGetLastError();
  gqaArtifactClose(artifact);
  artifact = nullptr;

  GqaResultInfo info;
  ASSERT_EQ(gqaCallGetResult(call, 0, &info), GQA_SUCCESS);
  EXPECT_EQ(info.bytes, 24u);
  EXPECT_EQ(info.extents[0], 3);
  EXPECT_EQ(gqaCallGetResult(call, 1, &info), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_EQ(gqaCallGetTemporaryBytes(call), 256u);

  float source[6] = {0, 1, 2, 3, 4, 5}, target[6] = {};
  alignas(256) unsigned char temporaries[256];
  void *arguments[] = {source, nullptr};
  void *results[] = {target};
  EXPECT_EQ(gqaProgramLaunch(program, call, arguments, results, temporaries,
                             sizeof(temporaries), nullptr),
            GQA_SUCCESS)
      << gqaGetLastError();
  EXPECT_EQ(target[5], 5.0f);
  EXPECT_EQ(gqaProgramLaunch(program, call, nullptr, results, temporaries,
                             sizeof(temporaries), nullptr),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_EQ(
      gqaProgramLaunch(program, call, arguments, results, nullptr, 0, nullptr),
      GQA_ERROR_INVALID_ARGUMENT);
  gqaProgramUnload(program);
  gqaCallDestroy(call);
}

// What a CUDA graph may capture: from the first launch on, nothing waits,
// nothing is allocated and nothing is on another stream.
TEST_F(RuntimeCAPITest, LaunchesCanBeCaptured) {
  GqaCall call = nullptr;
  GqaProgram program = nullptr;
  ASSERT_EQ(gqaProgramLoad(artifact, 0, &program), GQA_SUCCESS);
  ASSERT_EQ(createCall(tensor, &call), GQA_SUCCESS);
  float source[6] = {0, 1, 2, 3, 4, 5}, target[6] = {};
  alignas(256) unsigned char temporaries[256];
  void *arguments[] = {source, nullptr};
  void *results[] = {target};
  gqa::runtime::takeFakeCudaTrace();
  EXPECT_EQ(gqaProgramLaunch(program, call, arguments, results, temporaries,
                             sizeof(temporaries), reinterpret_cast<void *>(9)),
            GQA_SUCCESS);
  EXPECT_EQ(gqa::runtime::takeFakeCudaTrace(), "cuMemcpyDtoDAsync_v2 on 9\n");
  gqaProgramUnload(program);
  gqaCallDestroy(call);
}

TEST_F(RuntimeCAPITest, CallsThatDependOnTheDevice) {
  std::ofstream(folder + "/manifest.json") << manifestWith(functionWith(
      "", "", R"({"bytes": ["mul", 256, ["multiprocessors"]]})", ""));
  GqaArtifact other = nullptr;
  GqaProgram program = nullptr;
  GqaCall call = nullptr;
  ASSERT_EQ(gqaArtifactOpen(folder.c_str(), &other), GQA_SUCCESS);
  const GqaFunction persistent = gqaArtifactGetFunction(other, 0);
  EXPECT_EQ(gqaFunctionDependsOnDevice(persistent), 1);
  EXPECT_EQ(gqaFunctionDependsOnDevice(function), 0);
  EXPECT_EQ(gqaCallCreate(persistent, nullptr, 0, &call),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(),
               "f: depends on the number of multiprocessors of the device, "
               "which was not given");
  ASSERT_EQ(gqaProgramLoad(other, 0, &program), GQA_SUCCESS);
  EXPECT_EQ(gqaProgramCreateCall(program, function, nullptr, 0, &call),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(),
               "f: the function is of another artifact than the program");
  ASSERT_EQ(gqaProgramCreateCall(program, persistent, nullptr, 0, &call),
            GQA_SUCCESS);
  EXPECT_EQ(gqaCallGetTemporaryBytes(call), 256u * 132u);
  gqaCallDestroy(call);
  gqaProgramUnload(program);
  gqaArtifactClose(other);
}

TEST_F(RuntimeCAPITest, CallsBelongToOneArtifact) {
  GqaArtifact other = nullptr;
  GqaCall call = nullptr;
  GqaProgram program = nullptr;
  ASSERT_EQ(gqaArtifactOpen(folder.c_str(), &other), GQA_SUCCESS);
  ASSERT_EQ(createCall(tensor, &call), GQA_SUCCESS);
  ASSERT_EQ(gqaProgramLoad(other, 0, &program), GQA_SUCCESS);
  EXPECT_EQ(
      gqaProgramLaunch(program, call, nullptr, nullptr, nullptr, 0, nullptr),
      GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(),
               "f: the call was made for another artifact than the program");
  gqaProgramUnload(program);
  gqaCallDestroy(call);
  gqaArtifactClose(other);
}

TEST_F(RuntimeCAPITest, StatusesTellWhoHasToAct) {
  GqaProgram program = nullptr;
  EXPECT_EQ(gqaProgramLoad(artifact, 7, &program), GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_EQ(gqaProgramLoad(artifact, GQA_CURRENT_CONTEXT, &program),
            GQA_ERROR_INVALID_ARGUMENT);
  EXPECT_STREQ(gqaGetLastError(), "this thread has no current CUDA context");
  setenv("GQA_FAKE_CUDA_CAPABILITY", "80", 1);
  EXPECT_EQ(gqaProgramLoad(artifact, 0, &program), GQA_ERROR_UNSUPPORTED);
  unsetenv("GQA_FAKE_CUDA_CAPABILITY");
  setenv("GQA_FAKE_CUDA_FAIL", "cuModuleLoadDataEx", 1);
  EXPECT_EQ(gqaProgramLoad(artifact, 0, &program), GQA_ERROR_DRIVER);
  unsetenv("GQA_FAKE_CUDA_FAIL");
  EXPECT_EQ(program, nullptr);
}

TEST_F(RuntimeCAPITest, NullHandlesHaveNothing) {
  EXPECT_EQ(gqaArtifactGetChip(nullptr), nullptr);
  EXPECT_EQ(gqaArtifactGetFunctionCount(nullptr), 0u);
  EXPECT_EQ(gqaArtifactGetFunction(nullptr, 0), nullptr);
  EXPECT_EQ(gqaFunctionGetName(nullptr), nullptr);
  EXPECT_EQ(gqaFunctionGetArgumentCount(nullptr), 0u);
  EXPECT_EQ(gqaFunctionGetResultCount(nullptr), 0u);
  EXPECT_EQ(gqaCallGetTemporaryBytes(nullptr), 0u);
  EXPECT_EQ(gqaFunctionDependsOnDevice(nullptr), 0);
}

TEST_F(RuntimeCAPITest, ReleasingNullDoesNothing) {
  gqaArtifactClose(nullptr);
  gqaCallDestroy(nullptr);
  gqaProgramUnload(nullptr);
}

} // namespace
