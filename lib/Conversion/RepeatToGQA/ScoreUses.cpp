//===- ScoreUses.cpp - Whether a value is added to scores -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreUses.h"

#include "gqa/Dialect/GQA/Utils/HeadMap.h"
#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::gqa;

/// Operations that add and select, on numbers and on tensors.
static bool isSumOrSelection(Operation *op) {
  return isa<arith::AddFOp, arith::SubFOp, arith::SelectOp, tosa::AddOp,
             tosa::SubOp, tosa::SelectOp, linalg::AddOp, linalg::SubOp,
             linalg::SelectOp>(op);
}

/// The values that `op` combines element by element with the one that `use`
/// gives it, if all it does is add and select; none else.
static SmallVector<Value> getAddends(OpOperand &use) {
  Operation *op = use.getOwner();
  SmallVector<Value> others;
  auto addOthers = [&](OpOperand &operand) {
    if (&operand != &use && isa<RankedTensorType>(operand.get().getType()))
      others.push_back(operand.get());
  };
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic) {
    if (isSumOrSelection(op))
      llvm::for_each(op->getOpOperands(), addOthers);
    return others;
  }
  if (!generic.isAllParallelLoops() || generic.isDpsInit(&use) ||
      !llvm::all_of(generic.getMatchingBlockArgument(&use).getUsers(),
                    isSumOrSelection))
    return others;
  for (OpOperand *input : generic.getDpsInputOperands())
    addOthers(*input);
  return others;
}

/// The one tensor that `op` computes element by element, with numbers besides;
/// null if there are several or none.
static Value getOnlyTensor(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (linalgOp ? !linalgOp.isAllParallelLoops()
               : !OpTrait::hasElementwiseMappableTraits(op) &&
                     !isa<tosa::TosaDialect>(op->getDialect()))
    return {};
  Value only;
  for (OpOperand &operand : op->getOpOperands()) {
    bool isData = isa<RankedTensorType>(operand.get().getType()) &&
                  !(linalgOp && linalgOp.isDpsInit(&operand)) &&
                  !getUniformConstant(operand.get());
    if (isData && std::exchange(only, operand.get()))
      return {};
  }
  return only;
}

/// Whether one has as many elements as the other, as far as that is known: what
/// is repeated has more.
static bool hasSameSize(Value lhs, Value rhs) {
  auto getSize = [](Value value) {
    auto type = cast<RankedTensorType>(value.getType());
    double size = 1;
    for (int64_t extent : type.getShape())
      if (!ShapedType::isDynamic(extent))
        size *= static_cast<double>(extent);
    return std::pair(size, type.getNumDynamicDims());
  };
  return getSize(lhs) == getSize(rhs);
}

/// Whether `value` is a sum of products, but for views and for what is done to
/// each of its elements.
static bool isScores(Value value) {
  constexpr int maxSteps = 16;
  for (int step = 0; step < maxSteps; ++step) {
    auto result = dyn_cast<OpResult>(value);
    if (!result)
      return false;
    Operation *op = result.getOwner();
    if (isa<tosa::MatMulOp>(op))
      return true;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (linalgOp && linalg::isaContractionOpInterface(linalgOp))
      return true;
    OpOperand *viewed = getViewedOperand(result, HeadMapOptions());
    Value next = viewed ? viewed->get() : getOnlyTensor(op);
    if (!next || !isa<RankedTensorType>(next.getType()) ||
        !hasSameSize(value, next))
      return false;
    value = next;
  }
  return false;
}

bool gqa::isMaskOfScores(OpOperand &use) {
  return llvm::any_of(getAddends(use), isScores);
}
