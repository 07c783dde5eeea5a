//===- Dtype.h - Element types and their conversions ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_DTYPE_H
#define GQA_RUNTIME_DTYPE_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gqa::runtime {

/// The element types of a manifest. An i1 occupies one byte, 0 or 1; an index
/// is 64 bits wide.
enum class Dtype { I1, I8, I16, I32, I64, Index, F16, BF16, F32, F64 };

/// The name a manifest uses, e.g. "bf16".
const char *dtypeName(Dtype dtype);
std::optional<Dtype> parseDtype(std::string_view name);

/// Bytes of one element in memory.
size_t byteWidth(Dtype dtype);
bool isFloat(Dtype dtype);
inline bool isInteger(Dtype dtype) { return !isFloat(dtype); }

/// u = 2^-p for p significant bits: a value rounded once to nearest is off by
/// at most u times its magnitude. Zero for integers.
double unitRoundoff(Dtype dtype);
/// Smallest positive subnormal of a float type, the spacing of values around
/// zero. Zero for integers.
double smallestSubnormal(Dtype dtype);
/// Largest finite value of a float type.
double largestFinite(Dtype dtype);

/// The element at `source` of a float type, exactly. `source` need not be
/// aligned.
double loadFloat(Dtype dtype, const void *source);
/// Writes `value` rounded once, to nearest with ties to even, overflow to
/// infinity; NaN becomes the quiet NaN of the same sign.
void storeFloat(Dtype dtype, void *target, double value);
/// `value` as storeFloat rounds it.
double roundToDtype(Dtype dtype, double value);

/// The element at `source` of an integer type: i1 zero-extended, all others
/// sign-extended.
int64_t loadInteger(Dtype dtype, const void *source);
/// Whether an integer type holds `value`: -2^(n-1) <= value < 2^(n-1), for i1
/// 0 and 1.
bool fitsInteger(Dtype dtype, int64_t value);
/// Writes the low bits of `value`.
void storeInteger(Dtype dtype, void *target, int64_t value);

/// Bit patterns of IEEE binary16 and of bfloat16.
uint16_t encodeF16(double value);
uint16_t encodeBF16(double value);
double decodeF16(uint16_t bits);
double decodeBF16(uint16_t bits);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_DTYPE_H
