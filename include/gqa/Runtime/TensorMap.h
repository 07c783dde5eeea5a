//===- TensorMap.h - What the tensor memory accelerator reads ---*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A tensor map tells the copy engine of a GPU (compute capability 9.0 and
// newer) where a tensor lies and how its boxes are laid out in shared memory.
// Its 128 bytes are opaque and made by the CUDA driver
// (cuTensorMapEncodeTiled), whose rules are those checked here. Dimensions come
// innermost first.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_TENSORMAP_H
#define GQA_RUNTIME_TENSORMAP_H

#include "gqa/Runtime/Driver.h"
#include "gqa/Runtime/Dtype.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gqa::runtime {

/// The span within which 16-byte chunks are swizzled in shared memory. The
/// numbers are those of CUtensorMapSwizzle.
enum class TensorMapSwizzle { None, Bytes32, Bytes64, Bytes128 };
/// What the L2 cache fetches at least (CUtensorMapL2promotion).
enum class TensorMapPromotion { None, Bytes64, Bytes128, Bytes256 };
/// What elements outside the tensor read as (CUtensorMapFloatOOBfill).
enum class TensorMapFill { Zeros, NaN };

/// The names of a manifest, in the order of the enumerations.
inline constexpr const char *tensorMapSwizzleNames[] = {"none", "32b", "64b",
                                                        "128b"};
inline constexpr const char *tensorMapPromotionNames[] = {"none", "64b", "128b",
                                                          "256b"};
inline constexpr const char *tensorMapFillNames[] = {"zeros", "nan"};

/// The part of a tensor map that is known at compile time.
struct TensorMapFormat {
  Dtype dtype;
  /// Elements of a box along each dimension; their number is the rank.
  std::vector<uint32_t> box;
  TensorMapSwizzle swizzle;
  TensorMapPromotion promotion;
  TensorMapFill fill;
};

/// A tensor map without the address.
struct TensorMap {
  TensorMapFormat format;
  std::vector<uint64_t> sizes;   ///< in elements, one a dimension
  std::vector<uint64_t> strides; ///< in bytes, of all dimensions but the first
};

/// Rules of cuTensorMapEncodeTiled for maps that are not interleaved.
constexpr size_t maxTensorMapRank = 5;
constexpr int64_t maxTensorMapBox = 256;
constexpr int64_t maxTensorMapSize = int64_t{1} << 32;
constexpr int64_t tensorMapStrideLimit = int64_t{1} << 40;
/// Of addresses, strides and the innermost extent of a box, in bytes.
constexpr int64_t tensorMapGranule = 16;

/// Size and alignment of an encoded map.
constexpr size_t tensorMapBytes = 128, tensorMapAlignment = 64;
/// An encoded map on its way into parameters; cuda.h aligns it even more.
struct alignas(tensorMapBytes) EncodedTensorMap {
  unsigned char bytes[tensorMapBytes];
};

/// Bytes that the innermost extent of a box may have under a swizzle; 0 for any
/// number.
constexpr int64_t swizzleSpan(TensorMapSwizzle swizzle) {
  return swizzle == TensorMapSwizzle::None ? 0
                                           : 16 << static_cast<int>(swizzle);
}

/// Has the driver encode `map` for the tensor at `address`; returns its
/// CUresult. A driver without the entry point is the caller's mistake.
int encodeTensorMap(const TensorMap &map, DevicePointer address,
                    EncodedTensorMap &encoded);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_TENSORMAP_H
