//===- RandomData.h - Reproducible random data ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Data that depends on the seed, the stream and the position only: not on the
// C++ library, the number of threads or the order of generation.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_RANDOMDATA_H
#define GQA_RUNTIME_RANDOMDATA_H

#include "gqa/Runtime/HostTensor.h"

namespace gqa::runtime {

/// 64 random bits at `position` of stream `stream` of seed `seed`.
uint64_t randomBits(uint64_t seed, uint64_t stream, uint64_t position);

/// A tensor of normal deviates (mean 0, variance 1, like the activations that
/// reach an attention behind a norm), rounded to a float type; of i1 each
/// value with probability 1/2. Throws Error (InvalidArgument) for other
/// integer types, where random values mean nothing.
HostTensor randomTensor(Dtype dtype, std::vector<int64_t> shape, uint64_t seed,
                        uint64_t stream);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_RANDOMDATA_H
