//===- TensorMap.cpp - Encodes tensor maps --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/TensorMap.h"

#include <algorithm>
#include <iterator>

namespace gqa::runtime {

/// The number that CUtensorMapDataType has for an element type.
static int driverDtype(Dtype dtype) {
  switch (dtype) {
  case Dtype::I1:
  case Dtype::I8:
    return 0;
  case Dtype::I16:
    return 1;
  case Dtype::I32:
    return 3;
  case Dtype::I64:
  case Dtype::Index:
    return 5;
  case Dtype::F16:
    return 6;
  case Dtype::F32:
    return 7;
  case Dtype::F64:
    return 8;
  case Dtype::BF16:
    return 9;
  }
  return 0;
}

int encodeTensorMap(const TensorMap &map, DevicePointer address,
                    EncodedTensorMap &encoded) {
  const TensorMapFormat &format = map.format;
  uint32_t elementStrides[maxTensorMapRank];
  std::fill(std::begin(elementStrides), std::end(elementStrides), 1);
  return Driver::get().tensorMapEncodeTiled(
      encoded.bytes, driverDtype(format.dtype),
      static_cast<uint32_t>(format.box.size()), address, map.sizes.data(),
      map.strides.data(), format.box.data(), elementStrides, /*interleave=*/0,
      static_cast<int>(format.swizzle), static_cast<int>(format.promotion),
      static_cast<int>(format.fill));
}

} // namespace gqa::runtime
