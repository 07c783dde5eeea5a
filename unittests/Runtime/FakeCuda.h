//===- FakeCuda.h - The fake driver in tests --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_RUNTIME_FAKECUDA_H
#define GQA_UNITTESTS_RUNTIME_FAKECUDA_H

#include "gtest/gtest.h"

#include <cstddef>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace gqa::runtime {

/// Makes the runtime of this process load FakeCudaDriver.cpp.
inline void useFakeCuda() {
  setenv("GQA_CUDA_DRIVER", GQA_FAKE_CUDA_DRIVER, 1);
}

/// Device allocations not yet freed.
inline size_t fakeCudaAllocations() {
  void *driver = dlopen(GQA_FAKE_CUDA_DRIVER, RTLD_NOW);
  using Count = size_t (*)();
  return reinterpret_cast<Count>(dlsym(driver, "gqaFakeCudaAllocations"))();
}

/// The calls since the last time that touched the device, a line each: the
/// entry point and, where there is one, the number of its stream.
inline std::string takeFakeCudaTrace() {
  void *driver = dlopen(GQA_FAKE_CUDA_DRIVER, RTLD_NOW);
  using Take = const char *(*)();
  return reinterpret_cast<Take>(dlsym(driver, "gqaFakeCudaTakeTrace"))();
}

/// An empty folder of the running test's own: ctest runs cases at a time.
inline std::string makeTestFolder() {
  const testing::TestInfo &test =
      *testing::UnitTest::GetInstance()->current_test_info();
  const std::string path = testing::TempDir() + "/gqa-" +
                           test.test_suite_name() + "-" + test.name() + "-" +
                           std::to_string(getpid());
  mkdir(path.c_str(), 0777);
  return path;
}

} // namespace gqa::runtime

#endif // GQA_UNITTESTS_RUNTIME_FAKECUDA_H
