//===- LayoutUtils.cpp - Transposes and backends, for layout passes -------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayoutUtils.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::gqa;

/// A generic that yields its only input, with permutations as maps.
static std::optional<TensorTranspose> matchGeneric(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops())
    return std::nullopt;
  Block *body = op.getBody();
  auto yield = cast<linalg::YieldOp>(body->getTerminator());
  if (&body->front() != yield || yield.getNumOperands() != 1 ||
      yield.getOperand(0) != body->getArgument(0))
    return std::nullopt;
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!maps[0].isPermutation() || !maps[1].isPermutation())
    return std::nullopt;
  // Result axis i runs with the loop maps[1](i), and so does the source axis
  // that maps[0] gives this loop.
  AffineMap sourceOfLoop = inversePermutation(maps[0]);
  SmallVector<int64_t> permutation;
  for (unsigned i = 0, e = maps[1].getNumResults(); i < e; ++i)
    permutation.push_back(
        sourceOfLoop.getDimPosition(maps[1].getDimPosition(i)));
  return TensorTranspose{op.getDpsInputs().front(), op.getDpsInits().front(),
                         std::move(permutation)};
}

std::optional<TensorTranspose> gqa::matchTranspose(Operation *op) {
  std::optional<TensorTranspose> transpose;
  if (auto named = dyn_cast<linalg::TransposeOp>(op))
    transpose = TensorTranspose{named.getInput(), named.getInit(),
                                SmallVector<int64_t>(named.getPermutation())};
  else if (auto generic = dyn_cast<linalg::GenericOp>(op))
    transpose = matchGeneric(generic);
  if (!transpose || op->getNumResults() != 1)
    return std::nullopt;
  auto sourceType = dyn_cast<RankedTensorType>(transpose->source.getType());
  auto resultType = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!sourceType || !resultType || sourceType.getRank() == 0 ||
      sourceType.getElementType() != resultType.getElementType() ||
      sourceType.getEncoding() || resultType.getEncoding())
    return std::nullopt;
  return transpose;
}

LogicalResult gqa::verifyBackendNames(Operation *root) {
  WalkResult checked = root->walk([](AttentionOp op) {
    return WalkResult(BackendTable::get(op).lookupOrEmitError(op));
  });
  return failure(checked.wasInterrupted());
}
