//===- Dtype.cpp - Element types and their conversions --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Dtype.h"

#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

namespace gqa::runtime {

namespace {
/// One row a type, in the order of the enumeration.
struct DtypeInfo {
  const char *name;
  size_t bytes;
  /// Significant bits, the implicit one included, and the exponents of the
  /// largest power of two and of the smallest subnormal; zero for integers.
  int precision, maxExponent, minSubnormalExponent;
};

/// A binary floating-point format of at most 16 bits.
struct SmallFloat {
  int exponentBits, mantissaBits;

  int minNormalExponent() const { return 2 - (1 << (exponentBits - 1)); }
  uint16_t infinity() const {
    return ((1u << exponentBits) - 1) << mantissaBits;
  }
};
} // namespace

static constexpr DtypeInfo dtypeTable[] = {
    {"i1", 1, 0, 0, 0},        {"i8", 1, 0, 0, 0},
    {"i16", 2, 0, 0, 0},       {"i32", 4, 0, 0, 0},
    {"i64", 8, 0, 0, 0},       {"index", 8, 0, 0, 0},
    {"f16", 2, 11, 15, -24},   {"bf16", 2, 8, 127, -133},
    {"f32", 4, 24, 127, -149}, {"f64", 8, 53, 1023, -1074},
};

static constexpr SmallFloat f16Format{5, 10};
static constexpr SmallFloat bf16Format{8, 7};

static const DtypeInfo &info(Dtype dtype) {
  return dtypeTable[static_cast<size_t>(dtype)];
}

const char *dtypeName(Dtype dtype) { return info(dtype).name; }

std::optional<Dtype> parseDtype(std::string_view name) {
  for (size_t i = 0; i < std::size(dtypeTable); ++i)
    if (name == dtypeTable[i].name)
      return static_cast<Dtype>(i);
  return std::nullopt;
}

size_t byteWidth(Dtype dtype) { return info(dtype).bytes; }

bool isFloat(Dtype dtype) { return info(dtype).precision != 0; }

double unitRoundoff(Dtype dtype) {
  return isFloat(dtype) ? std::ldexp(1.0, -info(dtype).precision) : 0.0;
}

double smallestSubnormal(Dtype dtype) {
  return isFloat(dtype) ? std::ldexp(1.0, info(dtype).minSubnormalExponent)
                        : 0.0;
}

double largestFinite(Dtype dtype) {
  const DtypeInfo &row = info(dtype);
  return std::ldexp(2.0 - std::ldexp(1.0, 1 - row.precision), row.maxExponent);
}

/// Rounds to nearest, ties to even. Working on the bits of the double rounds
/// once; going through float would round twice.
static uint16_t encode(SmallFloat format, double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  const uint16_t sign = (bits >> 63)
                        << (format.exponentBits + format.mantissaBits);
  if (std::isnan(value))
    return sign | format.infinity() | (1u << (format.mantissaBits - 1));
  if (std::isinf(value))
    return sign | format.infinity();

  const int biased = (bits >> 52) & 0x7ff;
  // Subnormal doubles are far below half the smallest subnormal of any format.
  if (biased == 0)
    return sign;
  const int exponent = biased - 1023;
  const uint64_t mantissa = (bits & ((1ull << 52) - 1)) | (1ull << 52);
  const int minExponent = format.minNormalExponent();
  int shift = 52 - format.mantissaBits;
  if (exponent < minExponent)
    shift += minExponent - exponent;
  // The mantissa is below 2^53: shifted by more than 53 it is under one half.
  if (shift > 53)
    return sign;

  uint64_t kept = mantissa >> shift;
  const uint64_t rest = mantissa & ((1ull << shift) - 1);
  const uint64_t half = 1ull << (shift - 1);
  if (rest > half || (rest == half && (kept & 1)))
    ++kept;
  // The implicit bit of a normal number adds one to the exponent field, as does
  // a carry out of the rounding.
  uint64_t field = kept;
  if (exponent > minExponent)
    field += static_cast<uint64_t>(exponent - minExponent)
             << format.mantissaBits;
  if (field >= format.infinity())
    return sign | format.infinity();
  return sign | static_cast<uint16_t>(field);
}

static double decode(SmallFloat format, uint16_t bits) {
  const uint16_t magnitude =
      bits & ((1u << (format.exponentBits + format.mantissaBits)) - 1);
  const int exponent = magnitude >> format.mantissaBits;
  const int mantissa = magnitude & ((1 << format.mantissaBits) - 1);
  double value;
  if (magnitude > format.infinity())
    value = std::numeric_limits<double>::quiet_NaN();
  else if (magnitude == format.infinity())
    value = std::numeric_limits<double>::infinity();
  else if (exponent == 0)
    value =
        std::ldexp(mantissa, format.minNormalExponent() - format.mantissaBits);
  else
    value = std::ldexp(mantissa + (1 << format.mantissaBits),
                       format.minNormalExponent() + exponent - 1 -
                           format.mantissaBits);
  return bits == magnitude ? value : -value;
}

uint16_t encodeF16(double value) { return encode(f16Format, value); }
uint16_t encodeBF16(double value) { return encode(bf16Format, value); }
double decodeF16(uint16_t bits) { return decode(f16Format, bits); }
double decodeBF16(uint16_t bits) { return decode(bf16Format, bits); }

template <typename T>
static T loadAs(const void *source) {
  T value;
  std::memcpy(&value, source, sizeof(T));
  return value;
}

template <typename T, typename Value>
static void storeAs(void *target, Value value) {
  const T converted = static_cast<T>(value);
  std::memcpy(target, &converted, sizeof(T));
}

double loadFloat(Dtype dtype, const void *source) {
  switch (dtype) {
  case Dtype::F16:
    return decodeF16(loadAs<uint16_t>(source));
  case Dtype::BF16:
    return decodeBF16(loadAs<uint16_t>(source));
  case Dtype::F32:
    return loadAs<float>(source);
  default:
    return loadAs<double>(source);
  }
}

void storeFloat(Dtype dtype, void *target, double value) {
  switch (dtype) {
  case Dtype::F16:
    return storeAs<uint16_t>(target, encodeF16(value));
  case Dtype::BF16:
    return storeAs<uint16_t>(target, encodeBF16(value));
  case Dtype::F32:
    return storeAs<float>(target, value);
  default:
    return storeAs<double>(target, value);
  }
}

double roundToDtype(Dtype dtype, double value) {
  unsigned char bytes[sizeof(double)];
  storeFloat(dtype, bytes, value);
  return loadFloat(dtype, bytes);
}

int64_t loadInteger(Dtype dtype, const void *source) {
  switch (dtype) {
  case Dtype::I1:
    return loadAs<uint8_t>(source) != 0;
  case Dtype::I8:
    return loadAs<int8_t>(source);
  case Dtype::I16:
    return loadAs<int16_t>(source);
  case Dtype::I32:
    return loadAs<int32_t>(source);
  default:
    return loadAs<int64_t>(source);
  }
}

bool fitsInteger(Dtype dtype, int64_t value) {
  if (dtype == Dtype::I1)
    return value == 0 || value == 1;
  const int bits = static_cast<int>(byteWidth(dtype)) * 8;
  if (bits == 64)
    return true;
  const int64_t bound = int64_t{1} << (bits - 1);
  return value >= -bound && value < bound;
}

void storeInteger(Dtype dtype, void *target, int64_t value) {
  switch (dtype) {
  case Dtype::I1:
    return storeAs<uint8_t>(target, value & 1);
  case Dtype::I8:
    return storeAs<int8_t>(target, value);
  case Dtype::I16:
    return storeAs<int16_t>(target, value);
  case Dtype::I32:
    return storeAs<int32_t>(target, value);
  default:
    return storeAs<int64_t>(target, value);
  }
}

} // namespace gqa::runtime
