//===- ScoreUses.h - Whether a value is added to scores ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_REPEATTOGQA_SCOREUSES_H
#define GQA_LIB_CONVERSION_REPEATTOGQA_SCOREUSES_H

#include "mlir/IR/Operation.h"

namespace mlir::gqa {

/// True if `use` only masks scores: the elements of its value are added to sums
/// of products, or select from them, or replace some of them. Keys and values
/// are multiplied.
bool isMaskOfScores(OpOperand &use);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_REPEATTOGQA_SCOREUSES_H
