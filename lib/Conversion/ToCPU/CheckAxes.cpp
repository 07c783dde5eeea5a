//===- CheckAxes.cpp - Are there the axes that operations name? -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR 22 has patterns that ask a type for the axis that memref.dim measures
// (GPU dialect) or that a reassociation names (tensor, memref) without looking
// whether there is one.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CHECKAXESPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

static LogicalResult checkDim(ShapedDimOpInterface op) {
  std::optional<int64_t> axis = getConstantIntValue(op.getDimension());
  if (!axis)
    return success();
  auto type = cast<ShapedType>(op.getShapedValue().getType());
  if (*axis >= 0 && (!type.hasRank() || *axis < type.getRank()))
    return success();
  InFlightDiagnostic error = op->emitOpError("expects an axis of ") << type;
  if (type.hasRank())
    error << ", which has " << type.getRank();
  return error << ", but got " << *axis;
}

static LogicalResult checkGroups(Operation *op, ArrayAttr reassociation) {
  SmallVector<ReassociationIndices> expected = getAxisGroups(reassociation);
  for (auto [group, axes] : llvm::zip(reassociation, expected))
    for (auto [found, axis] : llvm::zip(cast<ArrayAttr>(group), axes)) {
      int64_t number = cast<IntegerAttr>(found).getInt();
      if (number != axis)
        return op->emitOpError("expects axis ")
               << axis << " in its reassociation, but got " << number;
    }
  return success();
}

static LogicalResult checkAxes(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([](ShapedDimOpInterface dim) { return checkDim(dim); })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
            memref::ExpandShapeOp, memref::CollapseShapeOp>([](auto reshape) {
        return checkGroups(reshape, reshape.getReassociation());
      })
      .Default(success());
}

namespace {
struct CheckAxesPass : gqa::impl::CheckAxesPassBase<CheckAxesPass> {
  using Base::Base;

  void runOnOperation() override {
    bool isValid = true;
    getOperation()->walk(
        [&](Operation *op) { isValid &= succeeded(checkAxes(op)); });
    if (!isValid)
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
