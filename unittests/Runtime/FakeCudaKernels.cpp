//===- FakeCudaKernels.cpp - The kernels of the fake driver ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeCudaKernels.h"

#include <cstring>

using namespace gqa::runtime;

static const FakeKernel kernels[] = {
    {"copy_bytes", 3, {8, 8, 8}},
    {"fill_bytes", 3, {8, 8, 1}},
    {"gather", 2, {128, 8}},
    {"nothing", 0, {}},
};

const FakeKernel *gqa::runtime::findKernel(const char *name) {
  for (const FakeKernel &kernel : kernels)
    if (std::strcmp(kernel.name, name) == 0)
      return &kernel;
  return nullptr;
}

size_t gqa::runtime::offsetOfParameter(const FakeKernel &kernel, size_t index) {
  // On Hopper parameters start at byte 528 of a bank, where they are aligned.
  constexpr size_t start = 528;
  size_t offset = start;
  for (size_t i = 0;; ++i) {
    const size_t bytes = kernel.parameterBytes[i];
    const size_t alignment = bytes > 64 ? 64 : bytes;
    offset = (offset + alignment - 1) / alignment * alignment;
    if (i == index)
      return offset - start;
    offset += bytes;
  }
}

template <typename T>
static T parameter(const FakeKernel &kernel, const unsigned char *parameters,
                   size_t index) {
  T value;
  std::memcpy(&value, parameters + offsetOfParameter(kernel, index),
              sizeof(value));
  return value;
}

/// Copies dimension `dimension` and those within it; returns the end of what it
/// wrote.
static unsigned char *gather(const FakeTensorMap &map, uint32_t dimension,
                             uint64_t source, unsigned char *target) {
  for (uint64_t i = 0; i < map.sizes[dimension]; ++i) {
    const uint64_t from = source + i * map.strides[dimension];
    if (dimension > 0) {
      target = gather(map, dimension - 1, from, target);
      continue;
    }
    std::memcpy(target, fromAddress<void>(from), map.strides[0]);
    target += map.strides[0];
  }
  return target;
}

void gqa::runtime::runKernel(const FakeKernel &kernel,
                             const unsigned char *parameters) {
  if (std::strcmp(kernel.name, "copy_bytes") == 0)
    std::memcpy(fromAddress<void>(parameter<uint64_t>(kernel, parameters, 1)),
                fromAddress<void>(parameter<uint64_t>(kernel, parameters, 0)),
                parameter<int64_t>(kernel, parameters, 2));
  else if (std::strcmp(kernel.name, "fill_bytes") == 0)
    std::memset(fromAddress<void>(parameter<uint64_t>(kernel, parameters, 0)),
                parameter<int8_t>(kernel, parameters, 2),
                parameter<int64_t>(kernel, parameters, 1));
  else if (std::strcmp(kernel.name, "gather") == 0) {
    const auto map = parameter<FakeTensorMap>(kernel, parameters, 0);
    gather(
        map, map.rank - 1, map.address,
        fromAddress<unsigned char>(parameter<uint64_t>(kernel, parameters, 1)));
  }
}
