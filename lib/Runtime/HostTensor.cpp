//===- HostTensor.cpp - Tensors in host memory ----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/HostTensor.h"

#include "CheckedInt.h"
#include "gqa/Runtime/CallPlan.h"

namespace gqa::runtime {

HostTensor HostTensor::zeros(Dtype dtype, std::vector<int64_t> shape) {
  const auto bytes = checkedProduct(shape, byteWidth(dtype));
  if (!bytes)
    fail(ErrorKind::OutOfMemory, "a tensor ", formatShape(shape), " of ",
         dtypeName(dtype), " exceeds 2^63 bytes");
  HostTensor tensor;
  tensor.dtype = dtype;
  tensor.shape = std::move(shape);
  tensor.data.resize(static_cast<size_t>(*bytes));
  return tensor;
}

double HostTensor::real(size_t index) const {
  return isFloat(dtype)
             ? loadFloat(dtype, element(index))
             : static_cast<double>(loadInteger(dtype, element(index)));
}

} // namespace gqa::runtime
