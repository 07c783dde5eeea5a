//===- ServeDialect.cpp - A dialect of somebody else's --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ServeDialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/OpImplementation.h"

#include "ServeDialect.cpp.inc"
#include "ServeEnums.cpp.inc"

#define GET_OP_CLASSES
#include "ServeOps.cpp.inc"

void serve::ServeDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "ServeOps.cpp.inc"
      >();
}

// The extents are not compared: this dialect believes whoever writes them.
llvm::LogicalResult serve::RepeatHeadsOp::verify() {
  int64_t rank = getSource().getType().getRank();
  if (getAxis() >= static_cast<uint64_t>(rank))
    return emitOpError() << "expects an axis below " << rank << ", but got "
                         << static_cast<int64_t>(getAxis());
  if (static_cast<int64_t>(getTimes()) < 1)
    return emitOpError() << "expects at least 1 time, but got "
                         << static_cast<int64_t>(getTimes());
  return mlir::success();
}

mlir::OpOperand &serve::PageViewOp::getViewedMutable() {
  return getSourceMutable();
}

mlir::AffineMap serve::PageViewOp::getIndexMap() { return getMap(); }
