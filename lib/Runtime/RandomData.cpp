//===- RandomData.cpp - Reproducible random data --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/RandomData.h"

#include "gqa/Runtime/Error.h"

#include <cmath>

namespace gqa::runtime {

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a bijection whose
/// outputs on a counter pass the usual statistical tests.
static uint64_t mix(uint64_t z) {
  z += 0x9e3779b97f4a7c15ull;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

uint64_t randomBits(uint64_t seed, uint64_t stream, uint64_t position) {
  return mix(mix(mix(seed) ^ stream) ^ position);
}

/// A normal deviate by the method of Box and Muller, from two uniform ones.
static double normalDeviate(uint64_t seed, uint64_t stream, uint64_t position) {
  constexpr double twoPi = 6.283185307179586;
  // In (0, 1] and [0, 1), with 53 bits each.
  const double radius =
      ((randomBits(seed, stream, 2 * position) >> 11) + 1) * 0x1p-53;
  const double turn =
      (randomBits(seed, stream, 2 * position + 1) >> 11) * 0x1p-53;
  return std::sqrt(-2.0 * std::log(radius)) * std::cos(twoPi * turn);
}

HostTensor randomTensor(Dtype dtype, std::vector<int64_t> shape, uint64_t seed,
                        uint64_t stream) {
  if (isInteger(dtype) && dtype != Dtype::I1)
    fail(ErrorKind::InvalidArgument, "random values of type ", dtypeName(dtype),
         " mean nothing");
  HostTensor tensor = HostTensor::zeros(dtype, std::move(shape));
  for (size_t i = 0, e = tensor.elementCount(); i < e; ++i) {
    if (dtype == Dtype::I1)
      storeInteger(dtype, tensor.element(i), randomBits(seed, stream, i) & 1);
    else
      storeFloat(dtype, tensor.element(i), normalDeviate(seed, stream, i));
  }
  return tensor;
}

} // namespace gqa::runtime
