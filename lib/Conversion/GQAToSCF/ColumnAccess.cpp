//===- ColumnAccess.cpp - Loads and stores rows of columns ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ColumnAccess.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::gqa;

/// The position of column `column` + `lane` of a row.
static SmallVector<Value> locate(ComputeBuilder &b, ValueRange row,
                                 Value column, int64_t lane) {
  SmallVector<Value> indices(row);
  indices.push_back(lane == 0 ? column : b.add(column, b.index(lane)));
  return indices;
}

/// True if the columns of a row are known to lie side by side.
static bool hasUnitStride(Value memref) {
  return cast<MemRefType>(memref.getType()).isLastDimUnitStride();
}

Value gqa::loadColumns(ComputeBuilder &b, Value memref, ValueRange row,
                       Value column, int64_t numLanes) {
  auto elementType =
      cast<FloatType>(cast<MemRefType>(memref.getType()).getElementType());
  auto vectorType = VectorType::get(kLanes, elementType);
  if (numLanes == kLanes && hasUnitStride(memref))
    return b.extend(vector::LoadOp::create(b, vectorType, memref,
                                           locate(b, row, column, 0)));
  SmallVector<Value> lanes;
  for (int64_t lane = 0; lane < numLanes; ++lane)
    lanes.push_back(
        memref::LoadOp::create(b, memref, locate(b, row, column, lane)));
  if (numLanes < kLanes)
    lanes.resize(
        kLanes, arith::ConstantOp::create(b, b.getFloatAttr(elementType, 0.0)));
  return b.extend(vector::FromElementsOp::create(b, vectorType, lanes));
}

void gqa::storeColumns(ComputeBuilder &b, Value vector, Value memref,
                       ValueRange row, Value column, int64_t numLanes) {
  auto elementType =
      cast<FloatType>(cast<MemRefType>(memref.getType()).getElementType());
  Value rounded = b.truncate(vector, elementType);
  if (numLanes == kLanes && hasUnitStride(memref)) {
    vector::StoreOp::create(b, rounded, memref, locate(b, row, column, 0));
    return;
  }
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    Value element = vector::ExtractOp::create(b, rounded, lane);
    memref::StoreOp::create(b, element, memref, locate(b, row, column, lane));
  }
}

Value gqa::sumLanes(ComputeBuilder &b, Value vector) {
  for (int64_t half = kLanes / 2; half > 0; half /= 2) {
    auto slice = [&](int64_t first) {
      return vector::ExtractStridedSliceOp::create(b, vector, first, half, 1);
    };
    Value low = slice(0), high = slice(half);
    vector = arith::AddFOp::create(b, low, high);
  }
  return vector::ExtractOp::create(b, vector, 0);
}
