//===- HostTensor.h - Tensors in host memory --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_HOSTTENSOR_H
#define GQA_RUNTIME_HOSTTENSOR_H

#include "gqa/Runtime/Dtype.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gqa::runtime {

/// A contiguous row-major tensor in host memory.
struct HostTensor {
  Dtype dtype = Dtype::F32;
  std::vector<int64_t> shape;
  std::vector<unsigned char> data;

  /// A tensor of zeros. Throws Error (OutOfMemory) for a size of 2^63 bytes or
  /// more, std::bad_alloc for one that does not fit this machine.
  static HostTensor zeros(Dtype dtype, std::vector<int64_t> shape);

  size_t elementCount() const { return data.size() / byteWidth(dtype); }
  unsigned char *element(size_t index) {
    return data.data() + index * byteWidth(dtype);
  }
  const unsigned char *element(size_t index) const {
    return data.data() + index * byteWidth(dtype);
  }
  /// The element as a double: exact but for 64-bit integers beyond 2^53.
  double real(size_t index) const;
};

} // namespace gqa::runtime

#endif // GQA_RUNTIME_HOSTTENSOR_H
