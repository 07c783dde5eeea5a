//===- ViewOps.h - The linalg part of the head map --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_UTILS_VIEWOPS_H
#define GQA_LIB_DIALECT_GQA_UTILS_VIEWOPS_H

#include "gqa/Dialect/GQA/Utils/HeadMap.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::gqa {

/// The input whose elements the body yields as `result`, changed by nothing but
/// neutral arithmetic; null if there is none.
OpOperand *getYieldedInput(linalg::LinalgOp op, OpResult result,
                           const HeadMapOptions &options);

/// The digits of the dimensions of `result`, which has the elements of the
/// input `viewed`, whose map is `map`.
FailureOr<SmallVector<DigitMap::Digits>>
composeLinalg(linalg::LinalgOp op, OpResult result, OpOperand &viewed,
              DigitMap &map, ExtentNames &names);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_UTILS_VIEWOPS_H
