//===- AssemblyFormat.h - What ODS cannot spell -----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_HOPPER_IR_ASSEMBLYFORMAT_H
#define GQA_LIB_DIALECT_HOPPER_IR_ASSEMBLYFORMAT_H

#include "mlir/IR/Types.h"

namespace mlir::gqa::hopper {

/// The element type of a fragment or of rows; null for other types.
Type getElementTypeOf(Type tile);

} // namespace mlir::gqa::hopper

#endif // GQA_LIB_DIALECT_HOPPER_IR_ASSEMBLYFORMAT_H
