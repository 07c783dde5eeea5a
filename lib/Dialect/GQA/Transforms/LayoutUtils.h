//===- LayoutUtils.h - Transposes and backends ------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_LAYOUTUTILS_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_LAYOUTUTILS_H

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

namespace mlir::gqa {

/// Exchanges the heads and the sequence axis of dense attention.
inline constexpr int64_t kSwapHeadsAndSequence[] = {0, 2, 1, 3};

/// An operation that writes a tensor with permuted axes.
struct TensorTranspose {
  Value source;
  /// Where the result may be written; its elements are not read.
  Value init;
  /// Result axis i is source axis permutation[i].
  SmallVector<int64_t> permutation;
};

/// `op` as a transpose of a tensor: linalg.transpose, or a linalg.generic that
/// yields its input under permuted axes. Copies are transposes.
std::optional<TensorTranspose> matchTranspose(Operation *op);

/// Emits an error for the first dense attention under `root` whose backend
/// nobody knows.
LogicalResult verifyBackendNames(Operation *root);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_LAYOUTUTILS_H
