//===- TensorUtils.h - What passes on tensors share -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_TENSORUTILS_H
#define GQA_DIALECT_GQA_UTILS_TENSORUTILS_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

#include <optional>

namespace mlir::gqa {

/// linalg.transpose of `value` into a new tensor: axis i of the result is axis
/// permutation[i] of `value`.
Value createTranspose(OpBuilder &builder, Location loc, Value value,
                      ArrayRef<int64_t> permutation);

/// `value` as a value of `type`, which differs at most in what is static.
Value createCast(OpBuilder &builder, Location loc, Value value, Type type);

/// The axis that `dim` measures, if it is constant and one of a ranked tensor.
std::optional<int64_t> getMeasuredAxis(tensor::DimOp dim);

/// The axes that each group of a `reassociation` puts together: [0, 1], [2], ..
/// Counted, not read: verifiers compare the numbers modulo 2^32, so that what
/// is written there may be no axis at all.
SmallVector<ReassociationIndices> getAxisGroups(ArrayAttr reassociation);

/// Erases the producers of `values`, and theirs, as far as nothing uses them.
/// Operations that are isolated from above stay, for a pass may have them on a
/// list of its own.
void eraseDeadProducers(RewriterBase &rewriter, ValueRange values);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_TENSORUTILS_H
