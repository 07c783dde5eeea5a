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

/// True if `op` converts one number, or each element of one tensor, to another
/// type.
bool isElementCast(Operation *op);

/// The input whose elements the body yields as `result`, or the tensor that it
/// extracts them from, changed by nothing but neutral arithmetic and casts;
/// null if there is none. `casts` gets the casts, in order.
OpOperand *getYieldedInput(linalg::LinalgOp op, OpResult result,
                           const HeadMapOptions &options,
                           SmallVectorImpl<Operation *> &casts);

// The composeX functions return the digits of the dimensions of `result`, which
// has the elements of `viewed`, whose map is `map`.

FailureOr<SmallVector<DigitMap::Digits>>
composeLinalg(linalg::LinalgOp op, OpResult result, OpOperand &viewed,
              DigitMap &map, ExtentNames &names);

/// An operation of another dialect, by the map that its interface gives.
FailureOr<SmallVector<DigitMap::Digits>> composeIndexMap(AffineMap indexMap,
                                                         OpResult result,
                                                         DigitMap &map,
                                                         ExtentNames &names);

/// tensor.gather, tosa.gather and tensor.generate.
FailureOr<SmallVector<DigitMap::Digits>> composeGather(OpResult result,
                                                       OpOperand &viewed,
                                                       DigitMap &map,
                                                       ExtentNames &names);

/// The tensor that `op`, which puts pieces side by side, has all its elements
/// of, as far as types tell; null if there is none.
OpOperand *getAssembledOperand(Operation *op);
FailureOr<SmallVector<DigitMap::Digits>> composeAssembly(OpResult result,
                                                         OpOperand &viewed,
                                                         DigitMap &map,
                                                         ExtentNames &names);

/// The numbers i floordiv divisor mod modulus, for i = 0, 1, ...
struct IndexPattern {
  int64_t divisor = 1, modulus = 1;
};
/// The pattern that `indices` follow, if any.
std::optional<IndexPattern> findPattern(ArrayRef<int64_t> indices);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_UTILS_VIEWOPS_H
