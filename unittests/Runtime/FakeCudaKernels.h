//===- FakeCudaKernels.h - The kernels of the fake driver -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Host functions that stand for kernels:
//   copy_bytes(source, target, i64 bytes)
//   fill_bytes(target, i64 bytes, i8 value)
//   gather(tensor map, target): the tensor of the map, in its order, contiguous
//   nothing()
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_RUNTIME_FAKECUDAKERNELS_H
#define GQA_UNITTESTS_RUNTIME_FAKECUDAKERNELS_H

#include <cstddef>
#include <cstdint>

namespace gqa::runtime {

/// The parameters of a kernel, by size; each is aligned to its size, a tensor
/// map (128 bytes) to 64.
struct FakeKernel {
  const char *name;
  size_t parameterCount;
  size_t parameterBytes[3];
};

/// What this driver puts into the 128 opaque bytes of a tensor map.
struct FakeTensorMap {
  uint64_t address;
  uint64_t sizes[5], strides[5]; ///< strides in bytes, the innermost included
  uint32_t rank;
};
static_assert(sizeof(FakeTensorMap) <= 128);

template <typename T>
T *fromAddress(uint64_t address) {
  return reinterpret_cast<T *>(static_cast<uintptr_t>(address));
}

/// The kernel called `name`, or null.
const FakeKernel *findKernel(const char *name);

/// Where a parameter is among the bytes of all of them.
size_t offsetOfParameter(const FakeKernel &kernel, size_t index);

void runKernel(const FakeKernel &kernel, const unsigned char *parameters);

} // namespace gqa::runtime

#endif // GQA_UNITTESTS_RUNTIME_FAKECUDAKERNELS_H
