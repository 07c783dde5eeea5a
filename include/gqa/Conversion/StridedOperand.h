//===- StridedOperand.h - Operands that loops and calls take ----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_CONVERSION_STRIDEDOPERAND_H
#define GQA_CONVERSION_STRIDEDOPERAND_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"

namespace mlir::gqa {

/// The type of `operand`, one of `op`: a memref with strides. Null if it is a
/// scalar; an error if it is a tensor or a memref without strides.
inline FailureOr<MemRefType> getStridedOperandType(Operation *op,
                                                   Value operand) {
  auto type = dyn_cast<ShapedType>(operand.getType());
  if (!type)
    return MemRefType();
  auto memref = dyn_cast<MemRefType>(type);
  if (!memref)
    return op->emitOpError("expects memrefs, but got ")
           << type << "; run one-shot-bufferize first";
  if (!memref.isStrided())
    return op->emitOpError("expects memrefs with a strided layout, but got ")
           << memref;
  return memref;
}

} // namespace mlir::gqa

#endif // GQA_CONVERSION_STRIDEDOPERAND_H
