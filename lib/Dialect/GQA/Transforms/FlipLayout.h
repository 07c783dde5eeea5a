//===- FlipLayout.h - Attention in the other dense layout -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_TRANSFORMS_FLIPLAYOUT_H
#define GQA_LIB_DIALECT_GQA_TRANSFORMS_FLIPLAYOUT_H

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::gqa {

/// Gives `op` the other of bhsd and bshd if the backend takes it, Q, K and V
/// are views in it, and more transposes go than come. Leaves behind a transpose
/// of the output, which cancels against those of its users.
LogicalResult flipLayout(AttentionOp op, RewriterBase &rewriter);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_TRANSFORMS_FLIPLAYOUT_H
