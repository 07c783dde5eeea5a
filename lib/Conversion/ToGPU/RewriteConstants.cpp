//===- RewriteConstants.cpp - Constant tensors as fills -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Entries.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::gqa;

/// Constants of more elements than this do not become element lists: each
/// element is a store instruction of a kernel.
static constexpr int64_t kMaxConstantElements = 1024;

/// Replaces a constant tensor by operations that make it.
static LogicalResult rewriteConstant(arith::ConstantOp constant,
                                     func::FuncOp entry) {
  auto type = dyn_cast<RankedTensorType>(constant.getType());
  if (!type)
    return success();
  auto elements = dyn_cast<DenseElementsAttr>(constant.getValue());
  bool isSplat = elements && (elements.isSplat() || type.getNumElements() == 0);
  if (!isSplat && (!elements || type.getNumElements() > kMaxConstantElements)) {
    InFlightDiagnostic error =
        constant.emitError()
        << "an artifact holds no data: expected a splat or at most "
        << kMaxConstantElements << " elements, found ";
    // Resources may have dynamic extents.
    if (type.hasStaticShape())
      error << type.getNumElements();
    else
      error << type;
    return error << "; pass the tensor as an argument";
  }

  OpBuilder builder = OpBuilder::atBlockBegin(&entry.getBody().front());
  Location loc = constant.getLoc();
  auto createScalar = [&](Attribute value) -> Value {
    return arith::ConstantOp::create(builder, loc, cast<TypedAttr>(value));
  };
  Value replacement;
  if (isSplat) {
    replacement = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                          type.getElementType());
    if (type.getNumElements() != 0)
      replacement =
          linalg::FillOp::create(
              builder, loc, createScalar(elements.getSplatValue<Attribute>()),
              replacement)
              .getResult(0);
  } else {
    SmallVector<Value> values;
    for (Attribute element : elements.getValues<Attribute>())
      values.push_back(createScalar(element));
    replacement = tensor::FromElementsOp::create(builder, loc, type, values);
  }
  constant.replaceAllUsesWith(replacement);
  constant.erase();
  return success();
}

LogicalResult gqa::rewriteConstants(func::FuncOp entry) {
  SmallVector<arith::ConstantOp> constants;
  entry.walk([&](arith::ConstantOp op) { constants.push_back(op); });
  for (arith::ConstantOp constant : constants)
    if (failed(rewriteConstant(constant, entry)))
      return failure();
  return success();
}
