//===- ColumnAccess.h - Loads and stores rows of columns --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOSCF_COLUMNACCESS_H
#define GQA_LIB_CONVERSION_GQATOSCF_COLUMNACCESS_H

#include "ComputeBuilder.h"

namespace mlir::gqa {

/// Number of columns that one vector of the computation holds.
inline constexpr int64_t kLanes = 8;

/// Loads the columns [column, column + numLanes) of the row of `memref` at
/// `row` into a vector of kLanes values of the computation type; the other
/// lanes are zero. Nothing beyond these columns is read.
Value loadColumns(ComputeBuilder &b, Value memref, ValueRange row, Value column,
                  int64_t numLanes);

/// Stores the first `numLanes` of the kLanes values, rounded to the element
/// type, to the columns from `column` on.
void storeColumns(ComputeBuilder &b, Value vector, Value memref, ValueRange row,
                  Value column, int64_t numLanes);

/// ((x0 + x4) + (x2 + x6)) + ((x1 + x5) + (x3 + x7)): halves are added to each
/// other until one lane is left.
Value sumLanes(ComputeBuilder &b, Value vector);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOSCF_COLUMNACCESS_H
