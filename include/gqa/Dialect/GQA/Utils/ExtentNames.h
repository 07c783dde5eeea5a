//===- ExtentNames.h - Which dynamic extents are equal ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_EXTENTNAMES_H
#define GQA_DIALECT_GQA_UTILS_EXTENTNAMES_H

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::gqa {

/// Names the extents of tensors: a dynamic extent is named after the tensor and
/// dimension, or the index, that it can be traced back to through tensor.dim,
/// tensor.empty, destinations and reshapes; and known as the product or the sum
/// of others where dimensions were merged or joined, or indices computed with.
/// Extents with the same name or form are equal; others may be.
///
/// The answers are kept, so that long chains of views cost linear time; they
/// are valid as long as the IR is not changed.
class ExtentNames {
public:
  /// The extent of dimension `dim` of the ranked `tensor`.
  Extent get(Value tensor, int64_t dim);
  /// The extent that `index`, a constant or a value, gives.
  Extent get(OpFoldResult index);
  /// The extents of all dimensions of the ranked `tensor`.
  SmallVector<Extent> get(Value tensor);

private:
  /// True if `index` holds no negative number.
  bool isNonNegative(Value index);
  /// The value that `select` always is, if its condition compares an extent
  /// with a bound that no extent crosses; null if not.
  Value getSelected(arith::SelectOp select);
  /// The extent that `index` computes from others, if it does.
  std::optional<Extent> compute(Value index);
  std::optional<Extent> compute(AffineExpr expr, ValueRange dims,
                                ValueRange symbols);
  /// The extent of a dimension that is the product or the sum of others; none
  /// if it is neither, or if these are not known.
  std::optional<Extent> getMerged(Value tensor, int64_t dim);

  /// Extents of dimensions, and (dimension -1) of indices.
  llvm::DenseMap<std::pair<Value, int64_t>, Extent> known;
  /// What isNonNegative said.
  llvm::DenseMap<Value, bool> nonNegative;
  int depth = 0;
};

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_EXTENTNAMES_H
