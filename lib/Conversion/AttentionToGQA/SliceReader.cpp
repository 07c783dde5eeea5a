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

/// How many values an index takes, if that is known.
static std::optional<int64_t> getCount(ExprSpace &space, const Index &index) {
  return space.getProduct(index.digits);
}

/// The index into a part that starts at `start` and is `size` long; none if the
/// index is not known to stay inside.
static std::optional<Index> enterPart(ExprSpace &space, const Index &index,
                                      int64_t start, int64_t size) {
  std::optional<int64_t> count = getCount(space, index);
  if (!count || index.offset < start || index.offset + *count > start + size)
    return std::nullopt;
  Index inside = index;
  inside.offset -= start;
  inside.whole = *count == size;
  return inside;
}

/// One of several values that stand one after another along dimension `dim`.
static const Expr *readPart(ExprReader &reader, ValueRange parts, int64_t dim,
                            ArrayRef<Index> indices) {
  int64_t start = 0;
  for (Value part : parts) {
    auto type = dyn_cast<RankedTensorType>(part.getType());
    if (!type || dim < 0 || dim >= type.getRank() || type.isDynamicDim(dim))
      return nullptr;
    int64_t size = type.getDimSize(dim);
    if (std::optional<Index> inside =
            enterPart(reader.getSpace(), indices[dim], start, size)) {
      SmallVector<Index> partIndices(indices);
      partIndices[dim] = *inside;
      return reader.read(part, partIndices);
    }
    start += size;
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
    int64_t offset = op.getStaticOffset(dim);
    if (ShapedType::isDynamic(offset))
      return nullptr;
    Index index = dropped[dim] ? Index() : indices[next++];
    index.offset += offset;
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
      std::optional<int64_t> count = getCount(space, index);
      // Beside the slice in one dimension: what was there before.
      if (count &&
          (index.offset + *count <= offset || index.offset >= offset + size))
        return reader.read(op.getDest(), indices);
      inside = enterPart(space, index, offset, size);
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
