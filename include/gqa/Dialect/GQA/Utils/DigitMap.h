//===- DigitMap.h - Index maps as mixed-radix digits ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The algebra behind the head map. A tensor V is a view of a tensor S when
// V[i] = S[f(i)] for a function f from index tuples to index tuples. Reshapes,
// transposes and broadcasts are such views, and the f of any sequence of them
// is a rearrangement of digits: write every index of V as a mixed-radix number,
// and every index of S is a mixed-radix number of some of the same digits.
//
//   collapse(broadcast(S[H, D] to [H, R, D])) = V[H*R, D]
//     value dims   [h r] [d]        V[h * R + r, d] = S[h, d]
//     source dims  [h]   [d]        r is repeated: S does not depend on it
//
// Digits decide what affine expressions leave to a simplifier: floordiv is a
// high digit, mod a low one, and two maps are equal when their digits are. A
// reshape that cuts across the digits (6x4 seen as 4x6) has no such form, and
// is declined.
//
// Extents may be dynamic. Two dynamic extents are equal only if they have the
// same name, or are products of the same (see ExtentNames.h), and a digit of
// dynamic extent is cut only where the reshape itself promises that the
// division has no remainder.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_DIGITMAP_H
#define GQA_DIALECT_GQA_UTILS_DIGITMAP_H

#include "gqa/Dialect/GQA/Utils/Extent.h"

#include <optional>

namespace mlir::gqa {

/// What a map says about repetition.
enum class RepeatKind {
  /// Nothing is repeated.
  None,
  /// One index is (one value index) floordiv factor: heads 0 0 1 1 2 2.
  Interleave,
  /// The values along a whole dimension are equal: one head for all.
  Unit,
  /// One index is (one value index) mod n, or worse: heads 0 1 2 0 1 2.
  Tile,
  /// More than one value dimension has repeated digits.
  SeveralAxes,
  /// The factor is not static.
  DynamicFactor
};

/// The map of a value that is a view of a source, as digits.
class DigitMap {
public:
  /// Digits of one index, the most significant first. No digit: always 0.
  using Digits = SmallVector<unsigned, 4>;

  /// The map of a tensor onto itself. None if an extent is 0, for then there is
  /// no element to speak of. Along `equalDims` all elements are equal: the
  /// source has an extent of 1 there.
  static std::optional<DigitMap> getIdentity(ArrayRef<Extent> extents,
                                             ArrayRef<int64_t> equalDims = {});

  /// The digits of each value dimension. Digits that were cut are replaced by
  /// their parts, digits of extent 1 left out.
  SmallVector<Digits> getValueDims() const { return getAllLeaves(valueDims); }
  /// The digits of each source dimension, likewise.
  SmallVector<Digits> getSourceDims() const { return getAllLeaves(sourceDims); }
  int64_t getValueRank() const { return valueDims.size(); }
  int64_t getSourceRank() const { return sourceDims.size(); }
  /// The digits of value dimension `dim`.
  Digits getValueDim(int64_t dim) const { return getLeaves(valueDims[dim]); }
  const Extent &getExtent(unsigned digit) const { return digits[digit].extent; }
  /// True if the source does not depend on the digit.
  bool isRepeated(unsigned digit) const { return digits[digit].repeated; }
  bool hasRepeatedDigits() const;
  /// `list` with the parts of digits that were cut, and without those of extent
  /// 1, as getValueDims has them.
  Digits getDigits(ArrayRef<unsigned> list) const { return getLeaves(list); }
  /// The product of the extents; none if one is dynamic or it overflows.
  std::optional<int64_t> getProduct(ArrayRef<unsigned> list) const;

  /// The repetition in this map; `dim` becomes the value dimension that has it,
  /// and `factor` the number of times (Interleave, Unit and Tile).
  RepeatKind classify(int64_t &dim, int64_t &factor) const;
  /// True if repeated digits share a value dimension with others, or with each
  /// other: something was broadcast and merged.
  bool isMerged() const;

  // The steps from the map of an operand to the map of a view of it. They are
  // used on a copy: after a failure the map is of no use.

  /// A new index that the source does not depend on.
  Digits addRepeated(const Extent &extent);
  /// Cuts the digits of one index into those of several, the product of whose
  /// extents is the extent of the index. Fails if that cuts across digits, or
  /// if dynamic extents leave it open.
  FailureOr<SmallVector<Digits>> split(ArrayRef<unsigned> list,
                                       ArrayRef<Extent> extents);
  /// Notes that an index has the static extent `size`. Fails if it cannot.
  LogicalResult refine(ArrayRef<unsigned> list, int64_t size);
  /// Makes the map one of a value with these dimensions, of which those that
  /// are static in `shape` have these extents.
  LogicalResult setValueDims(ArrayRef<Digits> dims, ArrayRef<int64_t> shape);

private:
  struct Digit {
    Extent extent;
    bool repeated = false;
    /// The parts that a cut digit consists of; 0 if it is whole (digit 0 is
    /// always an uncut one).
    unsigned high = 0, low = 0;
  };

  unsigned addDigit(const Extent &extent, bool repeated);
  /// Cuts a digit in two; returns its low part.
  void cut(unsigned digit, const Extent &high, const Extent &low);
  bool takeLow(Digits &leaves, int64_t size, Digits &taken);
  bool takeHigh(Digits &leaves, int64_t size, Digits &taken);
  bool takeNamed(Digits &leaves, const Extent &extent, bool fromLow,
                 Digits &taken) const;
  void appendLeaves(unsigned digit, Digits &leaves) const;
  Digits getLeaves(ArrayRef<unsigned> list) const;
  SmallVector<Digits> getAllLeaves(ArrayRef<Digits> lists) const;

  SmallVector<Digit, 0> digits;
  SmallVector<Digits, 0> valueDims, sourceDims;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_DIGITMAP_H
