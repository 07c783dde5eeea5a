//===- Entries.h - What entries may hold ------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_TOGPU_ENTRIES_H
#define GQA_LIB_CONVERSION_TOGPU_ENTRIES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::gqa {

/// Inserts `cf.assert` before each operation of `entry` (on tensors) for every
/// pair of extents that the operation takes to be equal while its types do not
/// say so, and for slices that must lie inside their source.
void insertExtentRequirements(func::FuncOp entry);

/// Replaces the constant tensors of `entry` by fills, or by lists of elements
/// which become stores: an artifact holds no data. Fails, with an error, at a
/// constant that is too large to be listed. Canonicalisation undoes this.
LogicalResult rewriteConstants(func::FuncOp entry);

/// Bytes that an element of `type` takes in device memory, or 0 if no kernel
/// takes such elements. Allowed are i1, i8, i16, i32, i64, index, f16, bf16,
/// f32 and f64; i1 takes a byte.
int64_t getElementBytes(Type type);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_TOGPU_ENTRIES_H
