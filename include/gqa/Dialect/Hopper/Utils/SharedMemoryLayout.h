//===- SharedMemoryLayout.h - Swizzled tiles, descriptors -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Index arithmetic of tiles of 16-bit elements in shared memory: what TMA with
// a 128-byte swizzle writes and wgmma reads. Plain C++, no IR.
//
// Sources: NVIDIA's PTX ISA manual, "Asynchronous Warpgroup Level Matrix
// Instructions" (shared-memory matrix layout, matrix descriptor) and "Tensor
// swizzling modes".
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_HOPPER_UTILS_SHAREDMEMORYLAYOUT_H
#define GQA_DIALECT_HOPPER_UTILS_SHAREDMEMORYLAYOUT_H

#include <cstdint>

namespace mlir::gqa::hopper {

/// Bytes of a 16-bit element, of a row of a chunk (the span of the swizzle),
/// and of the unit that the swizzle moves.
constexpr int64_t kElementBytes = 2;
constexpr int64_t kRowBytes = 128;
constexpr int64_t kUnitBytes = 16;
/// Columns of a chunk; rows after which the swizzle repeats; both in bytes make
/// what a tile's address is a multiple of.
constexpr int64_t kChunkColumns = kRowBytes / kElementBytes;
constexpr int64_t kSwizzleRows = 8;
constexpr int64_t kTileAlignment = kSwizzleRows * kRowBytes;

/// Chunks that `columns` columns take.
constexpr int64_t countChunks(int64_t columns) {
  return (columns + kChunkColumns - 1) / kChunkColumns;
}

/// Bytes of a tile of `rows` x `columns`, padding of the last chunk included.
constexpr int64_t countTileBytes(int64_t rows, int64_t columns) {
  return countChunks(columns) * rows * kRowBytes;
}

/// What the hardware makes of an offset into swizzled memory that is aligned to
/// kTileAlignment: bits 4 to 6 are exclusive-ored with bits 7 to 9.
constexpr int64_t swizzle(int64_t offset) {
  return offset ^ ((offset >> 7 & 7) << 4);
}

/// Offset in bytes of element (row, column) of a tile whose chunks have
/// `parentRows` rows.
constexpr int64_t getElementOffset(int64_t row, int64_t column,
                                   int64_t parentRows) {
  return (column / kChunkColumns) * parentRows * kRowBytes +
         swizzle(row * kRowBytes + column % kChunkColumns * kElementBytes);
}

/// The constant part of a wgmma matrix descriptor: 128-byte swizzle, and
/// distances in bytes. Bits 0 to 13 remain for the address / 16.
///   leadingBytes  between repetitions of the layout: along the contiguous axis
///                 for an operand whose other axis is contracted, unused else
///   strideBytes   between groups of eight rows
uint64_t encodeDescriptor(int64_t leadingBytes, int64_t strideBytes);

/// How the steps of a product read an operand. A step contracts 16 elements.
struct OperandWalk {
  /// The constant part of the descriptor.
  uint64_t descriptor;
  /// Rows between chunks.
  int64_t parentRows;
  /// The contracted axis is the one that lies in rows of 128 bytes.
  bool contractsColumns;

  /// Offset in bytes from the tile's address to that of step `step`.
  int64_t getStepOffset(int64_t step) const;
};

/// A tile whose columns are contracted ("K-major"): Q, and K in Q K^T.
OperandWalk walkColumns(int64_t parentRows);

/// A tile whose rows are contracted ("MN-major"): V in P V.
OperandWalk walkRows(int64_t parentRows);

} // namespace mlir::gqa::hopper

#endif // GQA_DIALECT_HOPPER_UTILS_SHAREDMEMORYLAYOUT_H
