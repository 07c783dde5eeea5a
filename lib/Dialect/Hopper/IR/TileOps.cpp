//===- TileOps.cpp - Products and functions of tiles ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyFormat.h"
#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

namespace {
/// Rows, columns and element type of a tile of any kind.
struct Shape {
  int64_t rows, cols;
  Type elementType;
};
} // namespace

static Shape getShape(Type tile) {
  return TypeSwitch<Type, Shape>(tile)
      .Case<SmemType, OperandAType, FragmentType, InflightType>([](auto type) {
        return Shape{type.getRows(), type.getCols(), type.getElementType()};
      });
}

LogicalResult MmaOp::verify() {
  Shape a = getShape(getA().getType()), b = getShape(getB().getType());
  Shape result = getShape(getResult().getType());
  if (getBTransposed())
    std::swap(b.rows, b.cols);
  if (a.rows != 64)
    return emitOpError() << "expects a left operand of 64 rows, but got "
                         << a.rows;
  if (a.elementType != b.elementType)
    return emitOpError() << "expects operands of one element type, but got "
                         << a.elementType << " and " << b.elementType;
  if (a.cols != b.rows)
    return emitOpError() << "expects equal contracted extents, but got "
                         << a.cols << " and " << b.rows;
  if (b.rows % 16 != 0)
    return emitOpError() << "expects a contracted extent that is a multiple of "
                            "16, but got "
                         << b.rows;
  if (result.cols != b.cols)
    return emitOpError() << "expects a result of " << b.cols
                         << " columns, but got " << result.cols;
  return success();
}

/// wait_group leaves the youngest `pending` groups in flight. In straight-line
/// code, the product is done if at least that many were started after it.
LogicalResult WaitOp::verify() {
  auto product = getProduct().getDefiningOp<MmaOp>();
  if (!product || product->getBlock() != (*this)->getBlock())
    return emitOpError("expects the product of a hopper.mma in the same block");
  if (!getProduct().hasOneUse())
    return emitOpError("expects to be the only use of the product");
  int64_t younger = 0;
  for (Operation *op = product->getNextNode(); op && op != *this;
       op = op->getNextNode())
    younger += isa<MmaOp>(op);
  if (younger < int64_t(getPending()))
    return emitOpError() << "expects at least " << getPending()
                         << " products started after this one, but got "
                         << younger;
  return success();
}

LogicalResult PackAOp::verify() {
  FragmentType fragment = getFragment().getType();
  OperandAType result = getResult().getType();
  if (fragment.getCols() != result.getCols())
    return emitOpError() << "expects a result of " << fragment.getCols()
                         << " columns, but got " << result.getCols();
  return success();
}

//===----------------------------------------------------------------------===//
// MapOp
//===----------------------------------------------------------------------===//

/// A tile inside of the region would be used once for each element.
static LogicalResult verifyScalarBody(MapOp op) {
  WalkResult walk = op.getBody().walk([&](Operation *inner) -> WalkResult {
    for (TypeRange types : {TypeRange(inner->getOperandTypes()),
                            TypeRange(inner->getResultTypes())})
      for (Type type : types)
        if (isa<FragmentType, InflightType, OperandAType, RowsType, SmemType,
                RingType, MailboxType>(type))
          return inner->emitOpError()
                 << "in hopper.map expects scalars, but got " << type;
    return WalkResult::advance();
  });
  return failure(walk.wasInterrupted());
}

LogicalResult MapOp::verify() {
  Type result = getResult().getType();
  bool ofRows = isa<RowsType>(result);
  SmallVector<Type> expected;
  for (Type type : getInputs().getTypes()) {
    if (ofRows && isa<FragmentType>(type))
      return emitOpError() << "with a result of rows expects operands of rows, "
                              "but got "
                           << type;
    auto fragment = dyn_cast<FragmentType>(type);
    if (fragment && fragment != result)
      return emitOpError() << "expects fragments of the result's type, but got "
                           << type;
    expected.push_back(getElementTypeOf(type));
  }
  expected.append(ofRows ? 1 : 2, IntegerType::get(getContext(), 32));
  if (getBody().getArgumentTypes() != TypeRange(expected))
    return emitOpError() << "expects a region on one scalar for each operand "
                         << (ofRows ? "and the row" : "and on row and column");
  auto yield = dyn_cast<YieldOp>(getBody().front().getTerminator());
  if (!yield || yield.getNumOperands() != 1 ||
      yield.getOperand(0).getType() != getElementTypeOf(result))
    return emitOpError() << "expects hopper.yield of one "
                         << getElementTypeOf(result);
  return verifyScalarBody(*this);
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

static LogicalResult verifyRows(Operation *op, StringRef what, RowsType rows,
                                bool ofIntegers) {
  if (rows.getPartial() || rows.getElementType().isInteger(32) != ofIntegers)
    return op->emitOpError()
           << "expects " << what << " of whole rows of "
           << (ofIntegers ? "i32" : "f32") << ", but got " << rows;
  return success();
}

LogicalResult KeepBelowOp::verify() {
  return verifyRows(*this, "end", getEnd().getType(), /*ofIntegers=*/true);
}

LogicalResult KeepBetweenOp::verify() {
  return verifyRows(*this, "bounds", getEnd().getType(), /*ofIntegers=*/true);
}

LogicalResult Exp2FmaOp::verify() {
  return verifyRows(*this, "bias", getBias().getType(), /*ofIntegers=*/false);
}

LogicalResult ScaleRowsOp::verify() {
  return verifyRows(*this, "factor", getFactor().getType(),
                    /*ofIntegers=*/false);
}

LogicalResult RowReduceOp::verify() {
  if (!getResult().getType().getElementType().isF32())
    return emitOpError() << "expects a result of f32, but got "
                         << getResult().getType();
  return success();
}

LogicalResult RowCombineOp::verify() {
  if (!getRows().getType().getPartial())
    return emitOpError() << "expects partial rows, but got "
                         << getRows().getType();
  return success();
}

LogicalResult AnyGreaterOp::verify() {
  RowsType rows = getLhs().getType();
  if (rows.getElementType().isF32() && !rows.getPartial())
    return success();
  return emitOpError() << "expects whole rows of f32, but got " << rows;
}
