//===- Extent.h - Extents that need not be known ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_EXTENT_H
#define GQA_DIALECT_GQA_UTILS_EXTENT_H

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/IR/Value.h"

#include <memory>
#include <optional>

namespace mlir::gqa {

/// How many values an index takes: a number, or an unknown number that may have
/// a name by which equal extents are recognised, or that is a product of a
/// number and of named ones, plus a number.
class Extent {
public:
  /// A dynamic extent that is known to equal nothing else.
  Extent() = default;
  static Extent fixed(int64_t size) {
    Extent extent;
    extent.size = size;
    return extent;
  }
  /// The extent of dimension `dim` of `tensor`.
  static Extent ofDim(Value tensor, int64_t dim) {
    Extent extent;
    extent.name = tensor;
    extent.dim = dim;
    return extent;
  }
  /// The extent that the index `value` holds.
  static Extent ofIndex(Value value) { return ofDim(value, -1); }

  bool isStatic() const { return !ShapedType::isDynamic(size); }
  bool isStatic(int64_t expected) const { return size == expected; }
  /// The number; ShapedType::kDynamic if it is unknown.
  int64_t getSize() const { return size; }
  /// The tensor, or the index, that a dynamic extent is named after, or null.
  Value getName() const { return name; }
  /// The dimension of the tensor; -1: the name is the index itself.
  int64_t getDim() const { return dim; }

  /// The same extent under the name of `tensor`'s dimension `dim` (an index, if
  /// that is -1).
  Extent renamed(Value tensor, int64_t dim) const;
  /// True if it is provably no negative number: differences of extents and what
  /// indices hold may be.
  bool isNonNegative() const;

  /// True if both are provably the same number.
  friend bool isSameExtent(const Extent &lhs, const Extent &rhs);
  /// The product, which has no name; none if it has no such form: an unnamed
  /// factor, a product of sums, or a number that does not fit 64 bits.
  friend std::optional<Extent> multiply(const Extent &lhs, const Extent &rhs);
  /// The quotient, if it is known to have no remainder.
  friend std::optional<Extent> divide(const Extent &lhs, const Extent &rhs);
  /// The sum; none if it is one of products of different names.
  friend std::optional<Extent> add(const Extent &lhs, const Extent &rhs);
  /// The difference, likewise. It may be negative.
  friend std::optional<Extent> subtract(const Extent &lhs, const Extent &rhs);

private:
  using Name = std::pair<Value, int64_t>;
  /// A number times extents that have no form themselves, sorted, plus a
  /// number.
  struct Form {
    int64_t coefficient = 1;
    SmallVector<Name, 2> names;
    int64_t addend = 0;
  };

  std::optional<Form> getForm() const;
  static Extent fromForm(Form form);

  int64_t size = ShapedType::kDynamic;
  Value name;
  int64_t dim = -1;
  /// What the extent is computed from; null if nothing is known.
  std::shared_ptr<const Form> form;
};

/// True if `lhs` is provably no smaller than `rhs`.
bool isAtLeast(const Extent &lhs, const Extent &rhs);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_EXTENT_H
