//===- SliceReader.cpp - Elements of slices and concatenations ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Slices of everything are views like others. Here are those that leave
// something out, and what is put together from parts: indices get an offset,
// and stay within one of the parts or are not followed.
//
//===----------------------------------------------------------------------===//

#include "ExprReader.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

/// The index into a part that starts at `start` and is `size` long; none if the
/// index is not known to stay inside.
static std::optional<Index> enterPart(ExprSpace &space, const Index &index,
                                      const Extent &start, const Extent &size) {
  std::optional<Extent> count = space.getCount(index);
  std::optional<Extent> first = index.getStart();
  std::optional<Extent> before = first ? subtract(*first, start) : std::nullopt;
  std::optional<Extent> end =
      before && count ? add(*before, *count) : std::nullopt;
  if (!end || !before->isNonNegative() || !isAtLeast(size, *end))
    return std::nullopt;
  Index inside = index;
  inside.setStart(*before);
  inside.whole = isSameExtent(*count, size);
  return inside;
}

/// One of several values that stand one after another along dimension `dim`.
static const Expr *readPart(ExprReader &reader, ValueRange parts, int64_t dim,
                            ArrayRef<Index> indices) {
  std::optional<Extent> start = Extent::fixed(0);
  for (Value part : parts) {
    auto type = dyn_cast<RankedTensorType>(part.getType());
    if (!start || !type || dim < 0 || dim >= type.getRank())
      return nullptr;
    Extent size = reader.getNames().get(part, dim);
    if (std::optional<Index> inside =
            enterPart(reader.getSpace(), indices[dim], *start, size)) {
      SmallVector<Index> partIndices(indices);
      partIndices[dim] = *inside;
      return reader.read(part, partIndices);
    }
    start = add(*start, size);
  }
  return nullptr;
}

static const Expr *readExtracted(ExprReader &reader, tensor::ExtractSliceOp op,
                                 ArrayRef<Index> indices) {
  if (!llvm::all_of(op.getMixedStrides(), isOneInteger))
    return nullptr;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  ExtentNames &names = reader.getNames();
  SmallVector<Index> sourceIndices;
  size_t next = 0;
  for (auto [dim, size] : llvm::enumerate(op.getMixedSizes())) {
    Extent offset = names.get(op.getMixedOffsets()[dim]);
    if (!offset.isStatic())
      return nullptr;
    Index index = dropped[dim] ? Index() : indices[next++];
    index.offset += offset.getSize();
    index.whole &=
        isSameExtent(names.get(size), names.get(op.getSource(), dim));
    sourceIndices.push_back(std::move(index));
  }
  return reader.read(op.getSource(), sourceIndices);
}

static const Expr *readSliced(ExprReader &reader, tosa::SliceOp op,
                              ArrayRef<Index> indices) {
  DenseIntElementsAttr constant;
  if (!isa<RankedTensorType>(op.getInput1().getType()) ||
      !matchPattern(op.getStart(), m_Constant(&constant)) ||
      constant.getNumElements() != static_cast<int64_t>(indices.size()))
    return nullptr;
  SmallVector<int64_t> starts;
  for (const APInt &start : constant.getValues<APInt>())
    starts.push_back(start.getSExtValue());
  SmallVector<Index> sourceIndices(indices);
  for (auto [dim, index] : llvm::enumerate(sourceIndices)) {
    index.offset += starts[dim];
    index.whole &= isSameExtent(reader.getNames().get(op.getResult(), dim),
                                reader.getNames().get(op.getInput1(), dim));
  }
  return reader.read(op.getInput1(), sourceIndices);
}

static const Expr *readInserted(ExprReader &reader, tensor::InsertSliceOp op,
                                ArrayRef<Index> indices) {
  if (!llvm::all_of(op.getMixedStrides(), isOneInteger))
    return nullptr;
  ExprSpace &space = reader.getSpace();
  llvm::SmallBitVector added = op.getDroppedDims();
  SmallVector<Index> sourceIndices;
  bool isInside = true;
  for (auto [dim, index] : llvm::enumerate(indices)) {
    int64_t offset = op.getStaticOffsets()[dim],
            size = op.getStaticSizes()[dim];
    bool isAll = isSameExtent(reader.getNames().get(op.getMixedSizes()[dim]),
                              reader.getNames().get(op.getResult(), dim));
    std::optional<Index> inside;
    if (isAll && offset == 0) {
      inside = index;
    } else if (ShapedType::isDynamic(offset) || ShapedType::isDynamic(size)) {
      return nullptr;
    } else {
      std::optional<int64_t> count = space.getProduct(index.digits);
      // Beside the slice in one dimension: what was there before.
      if (count && !index.hasBase() &&
          (index.offset + *count <= offset || index.offset >= offset + size))
        return reader.read(op.getDest(), indices);
      inside =
          enterPart(space, index, Extent::fixed(offset), Extent::fixed(size));
    }
    isInside &= inside.has_value();
    if (inside && !added[dim])
      sourceIndices.push_back(*inside);
  }
  return isInside ? reader.read(op.getSource(), sourceIndices) : nullptr;
}

const Expr *ExprReader::unfoldSlice(Operation *op, ArrayRef<Index> indices) {
  return llvm::TypeSwitch<Operation *, const Expr *>(op)
      .Case([&](tensor::ConcatOp op) {
        return readPart(*this, op.getInputs(), op.getDim(), indices);
      })
      .Case([&](tosa::ConcatOp op) {
        return readPart(*this, op->getOperands(), op.getAxis(), indices);
      })
      .Case([&](tensor::ExtractSliceOp op) {
        return readExtracted(*this, op, indices);
      })
      .Case([&](tosa::SliceOp op) { return readSliced(*this, op, indices); })
      .Case([&](tensor::InsertSliceOp op) {
        return readInserted(*this, op, indices);
      })
      .Default([](Operation *) { return nullptr; });
}
