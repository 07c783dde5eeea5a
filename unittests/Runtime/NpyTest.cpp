//===- NpyTest.cpp - Tests of .npy files and random data ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Runtime/Npy.h"
#include "TestManifests.h"
#include "gqa/Runtime/RandomData.h"

using namespace gqa::runtime;

namespace {

HostTensor counting(Dtype dtype, std::vector<int64_t> shape) {
  HostTensor tensor = HostTensor::zeros(dtype, std::move(shape));
  for (size_t i = 0; i < tensor.elementCount(); ++i) {
    if (isFloat(dtype))
      storeFloat(dtype, tensor.element(i), static_cast<double>(i) - 2);
    else
      storeInteger(dtype, tensor.element(i), dtype == Dtype::I1 ? i % 2 : i);
  }
  return tensor;
}

/// A version 1 file with this header and these elements.
std::string fileWith(const std::string &header, const std::string &elements) {
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  return bytes + header + elements;
}

std::string messageFor(const std::string &bytes) {
  return messageOf([&] { parseNpy(bytes, "x.npy"); });
}

TEST(NpyTest, RoundTrips) {
  for (Dtype dtype : {Dtype::I1, Dtype::I8, Dtype::I16, Dtype::I32, Dtype::I64,
                      Dtype::F16, Dtype::BF16, Dtype::F32, Dtype::F64})
    for (const std::vector<int64_t> &shape :
         {std::vector<int64_t>{}, {0}, {5}, {2, 3}, {2, 0, 3}, {1, 2, 3, 4}}) {
      const HostTensor tensor = counting(dtype, shape);
      const std::string bytes = formatNpy(tensor);
      const HostTensor back = parseNpy(bytes, "x.npy");
      EXPECT_EQ(back.dtype, dtype);
      EXPECT_EQ(back.shape, shape);
      EXPECT_EQ(back.data, tensor.data);
      EXPECT_EQ((bytes.size() - tensor.data.size()) % 64, 0u);
    }
}

// The bytes numpy 1.24 writes for np.save(np.array([[1, 2], [3, 4]], '<i2')).
TEST(NpyTest, WritesWhatNumpyWrites) {
  HostTensor tensor = counting(Dtype::I16, {2, 2});
  const std::string header =
      "{'descr': '<i2', 'fortran_order': False, 'shape': (2, 2), }";
  std::string bytes("\x93NUMPY\x01\x00\x76\x00", 10);
  bytes += header + std::string(117 - header.size(), ' ') + "\n";
  bytes += std::string("\0\0\1\0\2\0\3\0", 8);
  EXPECT_EQ(formatNpy(tensor), bytes);
}

TEST(NpyTest, ReadsFortranOrder) {
  // [[0, 1, 2], [3, 4, 5]] with the first axis running fastest.
  const HostTensor tensor = parseNpy(
      fileWith("{'descr': '|i1', 'fortran_order': True, 'shape': (2, 3), }",
               std::string("\0\3\1\4\2\5", 6)),
      "x.npy");
  EXPECT_EQ(tensor.data, (std::vector<unsigned char>{0, 1, 2, 3, 4, 5}));
}

TEST(NpyTest, ReadsVersions2And3) {
  const std::string header =
      "{\"descr\": \"<u2\", 'fortran_order': False, 'shape': (1,)}";
  for (char version : {'\2', '\3'}) {
    std::string bytes("\x93NUMPY", 6);
    bytes += version;
    bytes += '\0';
    bytes += static_cast<char>(header.size());
    bytes += std::string(3, '\0') + header + "\x80\x3f";
    const HostTensor tensor = parseNpy(bytes, "x.npy");
    EXPECT_EQ(tensor.dtype, Dtype::BF16);
    EXPECT_EQ(tensor.real(0), 1.0);
  }
}

TEST(NpyTest, MalformedFiles) {
  EXPECT_EQ(messageFor("hello"), "x.npy: not a .npy file");
  EXPECT_EQ(messageFor(fileWith("{'descr': '>f4', 'fortran_order': False, "
                                "'shape': (1,), }",
                                "abcd")),
            "x.npy: expected one of the types |b1 |i1 <i2 <i4 <i8 <f2 <V2 <u2 "
            "|V2 <f4 <f8, found '>f4'");
  EXPECT_EQ(messageFor(fileWith("{'descr': '<f4', 'fortran_order': False, "
                                "'shape': (2,), }",
                                "abcd")),
            "x.npy: expected the elements of f32 2, found 4 bytes");
  EXPECT_EQ(messageFor(fileWith("{'descr': '<f4', 'fortran_order': False, "
                                "'shape': (99999999999, 99999999999), }",
                                "")),
            "x.npy: expected the elements of f32 99999999999x99999999999, "
            "found 0 bytes");
  EXPECT_EQ(messageFor(fileWith("{'descr': '<f4', 'shape': (2,), }", "")),
            "x.npy: malformed header: expected 'descr', 'fortran_order' and "
            "'shape'");
  EXPECT_EQ(messageFor(fileWith("{'shape': (-1,)}", "")),
            "x.npy: malformed header: expected an extent at byte 11");
}

TEST(NpyTest, TruncatedAndMutatedFilesNeverCrash) {
  const std::string bytes = formatNpy(counting(Dtype::F32, {3, 4}));
  for (size_t length = 0; length < bytes.size(); ++length)
    EXPECT_NE(messageFor(bytes.substr(0, length)), "") << length;
  constexpr uint64_t seed = 7;
  SCOPED_TRACE(concat("seed ", seed));
  for (uint64_t round = 0; round < 20000; ++round) {
    std::string mutated = bytes;
    for (uint64_t flip = 0; flip < 3; ++flip) {
      const uint64_t bits = randomBits(seed, round, flip);
      mutated[bits % 128] = static_cast<char>(bits >> 32);
    }
    try {
      parseNpy(mutated, "x.npy");
    } catch (const Error &) {
    }
  }
}

TEST(NpyTest, Files) {
  const std::string path = testing::TempDir() + "/gqa-npy-test.npy";
  const HostTensor tensor = counting(Dtype::BF16, {3});
  writeNpy(path, tensor);
  EXPECT_EQ(readNpy(path).data, tensor.data);
  EXPECT_EQ(messageOf([&] { writeNpy("/no/such/folder/x.npy", tensor); }),
            "/no/such/folder/x.npy: cannot be written");
  EXPECT_EQ(messageOf([] { readNpy("no-such-file.npy"); }),
            "no-such-file.npy: No such file or directory");
  EXPECT_EQ(messageOf([] { readNpy("/"); }), "/: is a folder");
}

TEST(NpyTest, Conversions) {
  const HostTensor wide = counting(Dtype::F32, {4});
  const HostTensor narrow = convertTo(Dtype::BF16, wide, "x");
  EXPECT_EQ(narrow.dtype, Dtype::BF16);
  EXPECT_EQ(narrow.real(3), 1.0);
  EXPECT_EQ(convertTo(Dtype::Index, counting(Dtype::I64, {2}), "x").dtype,
            Dtype::Index);
  EXPECT_EQ(messageOf([&] { convertTo(Dtype::I32, wide, "x"); }),
            "x: expected elements of type i32, found f32");
  EXPECT_EQ(messageOf([&] { convertTo(Dtype::F32, narrow, "x"); }),
            "x: expected elements of type f32, found bf16");
}

TEST(RandomDataTest, DependsOnSeedStreamAndPositionOnly) {
  // A change of these values breaks everybody's recorded runs.
  EXPECT_EQ(randomBits(0, 0, 0), randomBits(0, 0, 0));
  EXPECT_NE(randomBits(0, 0, 0), randomBits(1, 0, 0));
  EXPECT_NE(randomBits(0, 0, 0), randomBits(0, 1, 0));
  EXPECT_NE(randomBits(0, 0, 0), randomBits(0, 0, 1));
  const HostTensor small = randomTensor(Dtype::F32, {8}, 3, 1);
  const HostTensor large = randomTensor(Dtype::F32, {4, 4}, 3, 1);
  for (size_t i = 0; i < 8; ++i)
    EXPECT_EQ(small.real(i), large.real(i));
}

TEST(RandomDataTest, IsNormal) {
  const HostTensor tensor = randomTensor(Dtype::F64, {100000}, 1, 0);
  double mean = 0, square = 0;
  for (size_t i = 0; i < tensor.elementCount(); ++i) {
    mean += tensor.real(i) / 1e5;
    square += tensor.real(i) * tensor.real(i) / 1e5;
  }
  EXPECT_NEAR(mean, 0.0, 0.02);
  EXPECT_NEAR(square, 1.0, 0.03);
}

TEST(RandomDataTest, IntegersAreRefused) {
  EXPECT_EQ(messageOf([] { randomTensor(Dtype::I32, {3}, 0, 0); }),
            "random values of type i32 mean nothing");
}

} // namespace
