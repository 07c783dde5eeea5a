//===- NeutralElements.h - Arithmetic that changes nothing ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_UTILS_NEUTRALELEMENTS_H
#define GQA_DIALECT_GQA_UTILS_NEUTRALELEMENTS_H

#include "mlir/IR/Operation.h"

namespace mlir::gqa {

/// The number (an IntegerAttr or FloatAttr) that every element of `value`
/// equals; null if that is not known. `value` may be a scalar, a tensor, or the
/// block argument of a linalg body, which stands for the elements of an input,
/// or of a destination that no loop reduces into.
Attribute getUniformConstant(Value value);

/// If `op` is an addition of zero, a subtraction of zero or a multiplication by
/// or division by one, of arith or tosa, the other operand; else null.
///
/// Bits are kept, but for the sign of zero: x + 0.0 and x - (-0.0) turn -0.0
/// into 0.0, so they count only without `strictZeros`. The payloads of NaNs do
/// not matter.
OpOperand *getNeutrallyCombinedOperand(Operation *op, bool strictZeros);

} // namespace mlir::gqa

#endif // GQA_DIALECT_GQA_UTILS_NEUTRALELEMENTS_H
