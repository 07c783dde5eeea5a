//===- OnlineSoftmax.h - One row of attention -------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOSCF_ONLINESOFTMAX_H
#define GQA_LIB_CONVERSION_GQATOSCF_ONLINESOFTMAX_H

#include "AttentionToLower.h"

namespace mlir::gqa {

/// Emits what one query row computes: its output and, if asked for, lse.
void emitAttentionRow(ComputeBuilder &b, const AttentionToLower &attention,
                      const AttentionRow &row);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOSCF_ONLINESOFTMAX_H
