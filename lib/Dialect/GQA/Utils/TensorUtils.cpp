//===- TensorUtils.cpp - What passes on tensors share ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

#include <numeric>

using namespace mlir;
using namespace mlir::gqa;

Value gqa::createTranspose(OpBuilder &builder, Location loc, Value value,
                           ArrayRef<int64_t> permutation) {
  SmallVector<OpFoldResult> extents =
      applyPermutation(tensor::getMixedSizes(builder, loc, value), permutation);
  Value init = tensor::EmptyOp::create(builder, loc, extents,
                                       getElementTypeOrSelf(value.getType()));
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

Value gqa::createCast(OpBuilder &builder, Location loc, Value value,
                      Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, loc, type, value);
}

std::optional<int64_t> gqa::getMeasuredAxis(tensor::DimOp dim) {
  std::optional<int64_t> axis = dim.getConstantIndex();
  auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
  if (!axis || !type || *axis < 0 || *axis >= type.getRank())
    return std::nullopt;
  return axis;
}

SmallVector<ReassociationIndices> gqa::getAxisGroups(ArrayAttr reassociation) {
  SmallVector<ReassociationIndices> groups;
  int64_t axis = 0;
  for (ArrayAttr group : reassociation.getAsRange<ArrayAttr>()) {
    ReassociationIndices &axes = groups.emplace_back(group.size());
    std::iota(axes.begin(), axes.end(), axis);
    axis += group.size();
  }
  return groups;
}

void gqa::eraseDeadProducers(RewriterBase &rewriter, ValueRange values) {
  llvm::SmallSetVector<Operation *, 8> candidates;
  auto addProducers = [&](ValueRange values) {
    for (Value value : values)
      if (Operation *producer = value.getDefiningOp())
        candidates.insert(producer);
  };
  addProducers(values);
  while (!candidates.empty()) {
    Operation *candidate = candidates.pop_back_val();
    if (!isOpTriviallyDead(candidate) ||
        candidate->hasTrait<OpTrait::IsIsolatedFromAbove>())
      continue;
    SmallVector<Value> operands(candidate->getOperands());
    rewriter.eraseOp(candidate);
    addProducers(operands);
  }
}
