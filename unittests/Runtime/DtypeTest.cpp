//===- DtypeTest.cpp - Tests of element types -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Dtype.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>

using namespace gqa::runtime;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(DtypeTest, NamesRoundTrip) {
  for (const char *name : {"i1", "i8", "i16", "i32", "i64", "index", "f16",
                           "bf16", "f32", "f64"}) {
    const auto dtype = parseDtype(name);
    ASSERT_TRUE(dtype.has_value()) << name;
    EXPECT_STREQ(dtypeName(*dtype), name);
  }
  EXPECT_FALSE(parseDtype("fp8").has_value());
  EXPECT_FALSE(parseDtype("").has_value());
}

TEST(DtypeTest, Limits) {
  EXPECT_EQ(largestFinite(Dtype::F16), 65504.0);
  EXPECT_EQ(largestFinite(Dtype::F32), std::numeric_limits<float>::max());
  EXPECT_EQ(largestFinite(Dtype::F64), std::numeric_limits<double>::max());
  EXPECT_EQ(decodeBF16(0x7f7f), largestFinite(Dtype::BF16));
  EXPECT_EQ(decodeF16(1), smallestSubnormal(Dtype::F16));
  EXPECT_EQ(decodeBF16(1), smallestSubnormal(Dtype::BF16));
  EXPECT_EQ(smallestSubnormal(Dtype::F32),
            std::numeric_limits<float>::denorm_min());
  EXPECT_EQ(unitRoundoff(Dtype::F32),
            std::numeric_limits<float>::epsilon() / 2);
}

// Every bit pattern decodes to a value that encodes to the same bits.
TEST(DtypeTest, SmallFloatsRoundTrip) {
  for (unsigned bits = 0; bits < 0x10000; ++bits) {
    const double f16 = decodeF16(bits), bf16 = decodeBF16(bits);
    if (!std::isnan(f16)) {
      EXPECT_EQ(encodeF16(f16), bits);
    }
    if (!std::isnan(bf16)) {
      EXPECT_EQ(encodeBF16(bf16), bits);
    }
  }
}

// Half way between two neighbours goes to the even one, a bit more or less to
// the nearer one.
TEST(DtypeTest, RoundsToNearestEven) {
  struct Format {
    uint16_t (*encode)(double);
    double (*decode)(uint16_t);
    unsigned infinityBits;
  };
  for (const Format &format : {Format{encodeF16, decodeF16, 0x7c00},
                               Format{encodeBF16, decodeBF16, 0x7f80}})
    for (unsigned bits = 0; bits + 1 < format.infinityBits; ++bits) {
      const double low = format.decode(bits), high = format.decode(bits + 1);
      const double middle = (low + high) / 2;
      const unsigned even = bits % 2 == 0 ? bits : bits + 1;
      EXPECT_EQ(format.encode(middle), even);
      EXPECT_EQ(format.encode(std::nextafter(middle, 0.0)), bits);
      EXPECT_EQ(format.encode(std::nextafter(middle, infinity)), bits + 1);
      EXPECT_EQ(format.encode(-middle), even | 0x8000u);
    }
}

// 1 + 2^-11 + 2^-40 rounded first to f32 and then to f16 would lose the last
// bit, become a tie and go down.
TEST(DtypeTest, RoundsOnce) {
  EXPECT_EQ(encodeF16(1.0 + 0x1p-11 + 0x1p-40), 0x3c01);
  EXPECT_EQ(encodeBF16(1.0 + 0x1p-8 + 0x1p-40), 0x3f81);
}

TEST(DtypeTest, SpecialValues) {
  EXPECT_EQ(encodeF16(65520.0), 0x7c00);
  EXPECT_EQ(encodeF16(65519.9), 0x7bff);
  EXPECT_EQ(encodeF16(-infinity), 0xfc00);
  EXPECT_EQ(encodeF16(1e-320), 0);
  EXPECT_EQ(encodeF16(-0.0), 0x8000);
  EXPECT_EQ(encodeBF16(1e300), 0x7f80);
  EXPECT_TRUE(std::isnan(decodeF16(encodeF16(std::nan("")))));
  EXPECT_TRUE(std::isnan(decodeBF16(0x7f81)));
}

TEST(DtypeTest, Integers) {
  EXPECT_TRUE(fitsInteger(Dtype::I8, -128));
  EXPECT_FALSE(fitsInteger(Dtype::I8, 128));
  EXPECT_TRUE(fitsInteger(Dtype::I1, 1));
  EXPECT_FALSE(fitsInteger(Dtype::I1, -1));
  EXPECT_TRUE(fitsInteger(Dtype::I64, std::numeric_limits<int64_t>::min()));
  unsigned char bytes[8];
  storeInteger(Dtype::I16, bytes, -2);
  EXPECT_EQ(loadInteger(Dtype::I16, bytes), -2);
  bytes[0] = 0xff;
  EXPECT_EQ(loadInteger(Dtype::I1, bytes), 1);
}

} // namespace
