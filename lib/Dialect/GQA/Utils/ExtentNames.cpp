//===- ExtentNames.cpp - Which dynamic extents are equal ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/ExtentNames.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

using TensorDim = std::pair<Value, int64_t>;

/// A dimension of equal extent from which `tensor`'s dimension `dim` comes, or
/// the index that gives its extent, or null if nothing more is known.
static OpFoldResult findIndex(Value tensor, int64_t dim, TensorDim &next) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return {};
  return llvm::TypeSwitch<Operation *, OpFoldResult>(op)
      .Case([&](tensor::CastOp cast) -> OpFoldResult {
        if (isa<RankedTensorType>(cast.getSource().getType()))
          next = {cast.getSource(), dim};
        return {};
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        return expand.getMixedOutputShape()[dim];
      })
      .Case([&](tensor::CollapseShapeOp collapse) -> OpFoldResult {
        SmallVector<ReassociationIndices> groups =
            collapse.getReassociationIndices();
        if (static_cast<size_t>(dim) < groups.size() && groups[dim].size() == 1)
          next = {collapse.getSrc(), groups[dim].front()};
        return {};
      })
      .Case([&](tensor::EmptyOp empty) { return empty.getMixedSizes()[dim]; })
      .Case([&](tensor::ExtractSliceOp slice) -> OpFoldResult {
        if (slice.getSourceType().getRank() == slice.getType().getRank())
          return slice.getMixedSizes()[dim];
        return {};
      })
      .Case([&](tensor::ConcatOp concat) -> OpFoldResult {
        if (static_cast<int64_t>(concat.getDim()) != dim)
          next = {concat.getInputs().front(), dim};
        return {};
      })
      .Case([&](RepeatKVOp repeat) -> OpFoldResult {
        if (static_cast<int64_t>(repeat.getHeadsAxis()) != dim)
          next = {repeat.getSource(), dim};
        return {};
      })
      .Case([&](DestinationStyleOpInterface destination) -> OpFoldResult {
        Value init =
            destination.getTiedOpOperand(cast<OpResult>(tensor))->get();
        if (isa<RankedTensorType>(init.getType()))
          next = {init, dim};
        return {};
      })
      .Default([](Operation *) { return OpFoldResult(); });
}

/// The dimension that `index` is the extent of, if it says so itself.
static TensorDim findMeasuredDim(Value index) {
  auto op = index.getDefiningOp<tensor::DimOp>();
  std::optional<int64_t> dim = op ? getMeasuredAxis(op) : std::nullopt;
  if (!dim)
    return {};
  return {op.getSource(), *dim};
}

Extent ExtentNames::get(OpFoldResult index) {
  if (std::optional<int64_t> size = getConstantIntValue(index))
    return *size >= 0 ? Extent::fixed(*size) : Extent();
  auto value = cast<Value>(index);
  TensorDim measured = findMeasuredDim(value);
  return measured.first ? get(measured.first, measured.second)
                        : Extent::ofIndex(value);
}

Extent ExtentNames::get(Value tensor, int64_t dim) {
  // Follow the extent to its origin, or to one met before; a graph region may
  // hold a cycle, which the number of steps ends.
  constexpr unsigned maxSteps = 1024;
  SmallVector<TensorDim> path;
  TensorDim current(tensor, dim);
  Extent extent;
  while (true) {
    auto type = cast<RankedTensorType>(current.first.getType());
    extent = type.isDynamicDim(current.second)
                 ? Extent::ofDim(current.first, current.second)
                 : Extent::fixed(type.getDimSize(current.second));
    if (extent.isStatic() || path.size() == maxSteps)
      break;
    auto found = known.find(current);
    if (found != known.end()) {
      extent = found->second;
      break;
    }
    path.push_back(current);
    TensorDim next;
    if (OpFoldResult index = findIndex(current.first, current.second, next)) {
      if (auto value = dyn_cast<Value>(index))
        next = findMeasuredDim(value);
      if (!next.first) {
        extent = get(index);
        break;
      }
    }
    if (!next.first)
      break;
    current = next;
  }
  for (const TensorDim &step : path)
    known[step] = extent;
  return extent;
}

SmallVector<Extent> ExtentNames::get(Value tensor) {
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  return llvm::map_to_vector(llvm::seq<int64_t>(0, rank),
                             [&](int64_t dim) { return get(tensor, dim); });
}
