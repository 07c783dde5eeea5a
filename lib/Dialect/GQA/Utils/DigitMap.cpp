//===- DigitMap.cpp - Index maps as mixed-radix digits --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

/// Static extents cannot have more digits than bits; dynamic ones can be made
/// to have any number, and a map must stay small.
static constexpr unsigned kMaxDigits = 128;

std::optional<DigitMap> DigitMap::getIdentity(ArrayRef<Extent> extents,
                                              ArrayRef<int64_t> equalDims) {
  DigitMap map;
  for (auto [dim, extent] : llvm::enumerate(extents)) {
    if (extent.isStatic(0))
      return std::nullopt;
    bool isEqual = llvm::is_contained(equalDims, static_cast<int64_t>(dim));
    map.valueDims.push_back({map.addDigit(extent, /*repeated=*/isEqual)});
    map.sourceDims.push_back(isEqual ? Digits() : map.valueDims.back());
  }
  return map;
}

unsigned DigitMap::addDigit(const Extent &extent, bool repeated) {
  // No digit is ever the part of another under the number 0, so that 0 can
  // stand for "not cut".
  digits.push_back({extent, repeated});
  return digits.size() - 1;
}

void DigitMap::cut(unsigned digit, const Extent &high, const Extent &low) {
  bool repeated = digits[digit].repeated;
  unsigned highPart = addDigit(high, repeated);
  unsigned lowPart = addDigit(low, repeated);
  digits[digit].high = highPart;
  digits[digit].low = lowPart;
}

void DigitMap::appendLeaves(unsigned digit, Digits &leaves) const {
  if (digits[digit].high) {
    appendLeaves(digits[digit].high, leaves);
    appendLeaves(digits[digit].low, leaves);
  } else if (!digits[digit].extent.isStatic(1)) {
    leaves.push_back(digit);
  }
}

DigitMap::Digits DigitMap::getLeaves(ArrayRef<unsigned> list) const {
  Digits leaves;
  for (unsigned digit : list)
    appendLeaves(digit, leaves);
  return leaves;
}

SmallVector<DigitMap::Digits>
DigitMap::getAllLeaves(ArrayRef<Digits> lists) const {
  return llvm::map_to_vector(
      lists, [&](const Digits &list) { return getLeaves(list); });
}

bool DigitMap::hasRepeatedDigits() const {
  return llvm::any_of(valueDims, [&](const Digits &dim) {
    return llvm::any_of(getLeaves(dim),
                        [&](unsigned digit) { return isRepeated(digit); });
  });
}

bool DigitMap::isMerged() const {
  return llvm::any_of(valueDims, [&](const Digits &dim) {
    Digits leaves = getLeaves(dim);
    return leaves.size() > 1 && llvm::any_of(leaves, [&](unsigned digit) {
             return isRepeated(digit);
           });
  });
}

std::optional<int64_t> DigitMap::getProduct(ArrayRef<unsigned> list) const {
  int64_t product = 1;
  for (unsigned digit : list)
    if (!digits[digit].extent.isStatic() ||
        llvm::MulOverflow(product, digits[digit].extent.getSize(), product))
      return std::nullopt;
  return product;
}

RepeatKind DigitMap::classify(int64_t &dim, int64_t &factor) const {
  dim = -1;
  for (auto [index, digits] : llvm::enumerate(getValueDims())) {
    if (llvm::none_of(digits, [&](unsigned d) { return isRepeated(d); }))
      continue;
    if (dim >= 0)
      return RepeatKind::SeveralAxes;
    dim = index;
  }
  if (dim < 0)
    return RepeatKind::None;
  Digits leaves = getLeaves(valueDims[dim]);
  Digits repeated = llvm::filter_to_vector<4>(
      leaves, [&](unsigned digit) { return isRepeated(digit); });
  std::optional<int64_t> product = getProduct(repeated);
  if (!product)
    return RepeatKind::DynamicFactor;
  factor = *product;
  if (repeated.size() == leaves.size())
    return RepeatKind::Unit;
  // The repeated digits are the low ones exactly if none is above another.
  ArrayRef<unsigned> high =
      ArrayRef<unsigned>(leaves).drop_back(repeated.size());
  bool isLow =
      llvm::none_of(high, [&](unsigned digit) { return isRepeated(digit); });
  return isLow ? RepeatKind::Interleave : RepeatKind::Tile;
}

DigitMap::Digits DigitMap::addRepeated(const Extent &extent) {
  return {addDigit(extent, /*repeated=*/true)};
}

/// Moves the low digits with product `size` from `leaves` to the front of
/// `taken`.
bool DigitMap::takeLow(Digits &leaves, int64_t size, Digits &taken) {
  while (size > 1) {
    if (leaves.empty())
      return false;
    unsigned digit = leaves.pop_back_val();
    Extent extent = digits[digit].extent;
    if (extent.isStatic() && size % extent.getSize() == 0) {
      taken.insert(taken.begin(), digit);
      size /= extent.getSize();
      continue;
    }
    Extent high;
    if (extent.isStatic()) {
      if (extent.getSize() % size != 0)
        return false;
      high = Extent::fixed(extent.getSize() / size);
    } else if (std::optional<Extent> known =
                   divide(extent, Extent::fixed(size))) {
      high = *known;
    } else if (!leaves.empty()) {
      // Only the product with the digits above is known to be divisible.
      return false;
    }
    cut(digit, high, Extent::fixed(size));
    leaves.push_back(digits[digit].high);
    taken.insert(taken.begin(), digits[digit].low);
    return true;
  }
  return true;
}

/// Moves the high digits with product `size` from `leaves` to `taken`.
bool DigitMap::takeHigh(Digits &leaves, int64_t size, Digits &taken) {
  while (size > 1) {
    if (leaves.empty())
      return false;
    unsigned digit = leaves.front();
    Extent extent = digits[digit].extent;
    if (extent.isStatic() && size % extent.getSize() == 0) {
      leaves.erase(leaves.begin());
      taken.push_back(digit);
      size /= extent.getSize();
      continue;
    }
    Extent low;
    if (extent.isStatic()) {
      if (extent.getSize() % size != 0)
        return false;
      low = Extent::fixed(extent.getSize() / size);
    } else if (std::optional<Extent> known =
                   divide(extent, Extent::fixed(size))) {
      low = *known;
    } else if (leaves.size() > 1) {
      return false;
    }
    cut(digit, Extent::fixed(size), low);
    leaves.front() = digits[digit].low;
    taken.push_back(digits[digit].high);
    return true;
  }
  return true;
}

/// Moves the digits whose product is the dynamic `extent` from the low or the
/// high end of `leaves` to `taken`. Changes nothing if there are none such.
bool DigitMap::takeNamed(Digits &leaves, const Extent &extent, bool fromLow,
                         Digits &taken) const {
  std::optional<Extent> rest = extent;
  size_t count = 0;
  while (!rest->isStatic(1)) {
    if (count == leaves.size())
      return false;
    const Extent &next =
        digits[fromLow ? leaves[leaves.size() - 1 - count] : leaves[count]]
            .extent;
    rest = isSameExtent(*rest, next) ? Extent::fixed(1) : divide(*rest, next);
    if (!rest)
      return false;
    ++count;
  }
  auto *first = fromLow ? leaves.end() - count : leaves.begin();
  taken.append(first, first + count);
  leaves.erase(first, first + count);
  return true;
}

FailureOr<SmallVector<DigitMap::Digits>>
DigitMap::split(ArrayRef<unsigned> list, ArrayRef<Extent> extents) {
  if (llvm::any_of(extents, [](const Extent &e) { return e.isStatic(0); }))
    return failure();
  Digits leaves = getLeaves(list);
  SmallVector<Digits> parts(extents.size());
  // From the least significant part up to the first of unknown extent.
  size_t end = extents.size();
  for (; end > 0; --end) {
    const Extent &extent = extents[end - 1];
    Digits &part = parts[end - 1];
    if (extent.isStatic()) {
      if (!takeLow(leaves, extent.getSize(), part))
        return failure();
    } else if (!takeNamed(leaves, extent, /*fromLow=*/true, part)) {
      break;
    }
  }
  if (end == 0) {
    if (leaves.empty())
      return parts;
    return failure();
  }
  // And from the most significant part down to it: it gets what remains.
  for (size_t begin = 0; begin + 1 < end; ++begin) {
    const Extent &extent = extents[begin];
    if (extent.isStatic()) {
      if (!takeHigh(leaves, extent.getSize(), parts[begin]))
        return failure();
    } else if (!takeNamed(leaves, extent, /*fromLow=*/false, parts[begin])) {
      return failure();
    }
  }
  parts[end - 1] = std::move(leaves);
  return parts;
}

LogicalResult DigitMap::refine(ArrayRef<unsigned> list, int64_t size) {
  if (size <= 0)
    return failure();
  int64_t known = 1;
  std::optional<unsigned> unknown;
  for (unsigned digit : getLeaves(list)) {
    if (digits[digit].extent.isStatic()) {
      if (llvm::MulOverflow(known, digits[digit].extent.getSize(), known))
        return failure();
      continue;
    }
    // Two unknown digits: their product says nothing about either.
    if (unknown)
      return success();
    unknown = digit;
  }
  if (!unknown)
    return success(known == size);
  if (size % known != 0)
    return failure();
  digits[*unknown].extent = Extent::fixed(size / known);
  return success();
}

LogicalResult DigitMap::setValueDims(ArrayRef<Digits> dims,
                                     ArrayRef<int64_t> shape) {
  if (dims.size() != shape.size() || digits.size() > kMaxDigits)
    return failure();
  for (auto [dim, size] : llvm::zip_equal(dims, shape))
    if (!ShapedType::isDynamic(size) && failed(refine(dim, size)))
      return failure();
  valueDims.assign(dims.begin(), dims.end());
  return success();
}
