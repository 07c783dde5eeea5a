//===- RandomChainPieces.cpp - Gathers and assemblies in random chains ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each step returns false, having built nothing that counts, where it does not
// apply to the dimensions at hand.
//
//===----------------------------------------------------------------------===//

#include "RandomChain.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

bool RandomChain::castElements() {
  bool narrows = elementType.isF32();
  elementType = narrows ? Type(builder.getF16Type()) : builder.getF32Type();
  RankedTensorType type = getType(dims);
  int64_t kind = pick(0, 2);
  Value result;
  if (kind == 0) {
    result = tosa::CastOp::create(builder, type, getValue());
  } else if (kind == 1) {
    result =
        narrows ? arith::TruncFOp::create(builder, type, getValue()).getResult()
                : arith::ExtFOp::create(builder, type, getValue()).getResult();
  } else {
    AffineMap map = builder.getMultiDimIdentityMap(getRank());
    SmallVector<utils::IteratorType> iterators(getRank(),
                                               utils::IteratorType::parallel);
    Value empty = makeEmpty(dims);
    auto op = linalg::GenericOp::create(
        builder, TypeRange(type), ValueRange(getValue()), ValueRange(empty),
        {map, map}, iterators,
        [&](OpBuilder &b, Location loc, ValueRange arguments) {
          Value number = arguments.front();
          number = narrows
                       ? arith::TruncFOp::create(b, loc, elementType, number)
                             .getResult()
                       : arith::ExtFOp::create(b, loc, elementType, number)
                             .getResult();
          linalg::YieldOp::create(b, loc, number);
        });
    result = op->getResult(0);
  }
  ++numCasts;
  pushReshape(result, dims);
  return true;
}

/// Slices of one dimension, concatenated in interleaved, tiled or both orders,
/// where the dimension was or, for slices of one, elsewhere.
bool RandomChain::concatSlices() {
  if (getRank() == 0)
    return false;
  int64_t axis = pick(0, getRank() - 1);
  if (dims[axis].isDynamic)
    return false;
  int64_t extent = dims[axis].extents[0];
  int64_t size = extent % 2 == 0 && toss() ? extent / 2 : 1;
  int64_t numSlices = extent / size, inner = pick(1, 2), outer = pick(1, 2);
  // Copies of one slice are copies.
  if (numSlices == 1)
    return false;
  std::vector<Dim> sliceDims = dims;
  sliceDims[axis] = makeDim(size);
  bool moves = size == 1 && toss();
  int64_t newAxis = moves ? pick(0, getRank() - 1) : axis;
  std::vector<Dim> newDims = dims;
  newDims.erase(newDims.begin() + axis);
  std::vector<Dim> reducedDims = newDims;
  std::vector<Dim> pieceDims = newDims;
  pieceDims.insert(pieceDims.begin() + newAxis, makeDim(size));
  newDims.insert(newDims.begin() + newAxis,
                 makeDim(numSlices * size * inner * outer));
  if (!isSmall(newDims))
    return false;
  SmallVector<OpFoldResult> ones(getRank(), builder.getIndexAttr(1));
  SmallVector<Value> slices, pieces;
  for (int64_t i = 0; i < numSlices; ++i) {
    SmallVector<OpFoldResult> offsets(getRank(), builder.getIndexAttr(0));
    offsets[axis] = builder.getIndexAttr(i * size);
    Value slice = tensor::ExtractSliceOp::create(
        builder, getType(moves ? reducedDims : sliceDims), getValue(), offsets,
        getSizes(sliceDims), ones);
    if (moves && getRank() > 1) {
      SmallVector<ReassociationIndices> groups(getRank() - 1);
      for (int64_t dim = 0; dim < getRank(); ++dim) {
        int64_t group = dim > newAxis ? dim - 1 : dim;
        groups[std::min(group, getRank() - 2)].push_back(dim);
      }
      slice = tensor::ExpandShapeOp::create(builder, getType(pieceDims), slice,
                                            groups, getSizes(pieceDims));
    } else if (moves) {
      slice = tensor::ExpandShapeOp::create(builder, getType(pieceDims), slice,
                                            ArrayRef<ReassociationIndices>());
    }
    slices.push_back(slice);
  }
  for (int64_t i = 0; i < numSlices * inner * outer; ++i)
    pieces.push_back(slices[i / inner % numSlices]);
  Value result;
  if (toss())
    result = tosa::ConcatOp::create(builder, getType(newDims), pieces, newAxis);
  else
    result =
        tensor::ConcatOp::create(builder, getType(newDims), newAxis, pieces);
  push(result, newDims, [&](Index index, unsigned) {
    int64_t piece = index[newAxis] / size;
    int64_t read = piece / inner % numSlices * size + index[newAxis] % size;
    index.erase(index.begin() + newAxis);
    index.insert(index.begin() + axis, read);
    return index;
  });
  return true;
}

/// Copies inserted side by side along a new dimension or an old one.
bool RandomChain::insertCopies() {
  bool isNew = getRank() == 0 || toss();
  int64_t axis = pick(0, getRank() - (isNew ? 0 : 1)), times = pick(2, 3);
  std::vector<Dim> newDims = dims;
  if (isNew)
    newDims.insert(newDims.begin() + axis, makeDim(1));
  if (newDims[axis].isDynamic)
    return false;
  int64_t size = newDims[axis].extents[0];
  SmallVector<OpFoldResult> sizes = getSizes(newDims);
  newDims[axis] = makeDim(size * times);
  if (!isSmall(newDims) || newDims.size() > 6)
    return false;
  SmallVector<OpFoldResult> offsets(newDims.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(newDims.size(), builder.getIndexAttr(1));
  Value result = makeEmpty(newDims);
  for (int64_t copy : pickPermutation(times)) {
    offsets[axis] = builder.getIndexAttr(copy * size);
    result = tensor::InsertSliceOp::create(builder, getValue(), result, offsets,
                                           sizes, ones);
  }
  push(result, newDims, [&](Index index, unsigned) {
    index[axis] %= size;
    if (isNew)
      index.erase(index.begin() + axis);
    return index;
  });
  return true;
}

/// tensor.extract in a body, with computed indices.
bool RandomChain::extractElements(bool useGenerate) {
  if (getRank() == 0)
    return false;
  int64_t axis = pick(0, getRank() - 1), times = pick(1, 3);
  if (dims[axis].isDynamic)
    return false;
  int64_t extent = dims[axis].extents[0];
  bool isTile = toss(), useWrapping = toss();
  std::vector<Dim> newDims = dims;
  newDims[axis] = makeDim(extent * times);
  if (!isSmall(newDims))
    return false;
  Value source = getValue();
  auto extract = [&](OpBuilder &b, Location loc, SmallVector<Value> index) {
    Value number =
        arith::ConstantIndexOp::create(b, loc, isTile ? extent : times);
    Value &read = index[axis];
    if (isTile)
      read = arith::RemUIOp::create(b, loc, read, number);
    else
      read = arith::FloorDivSIOp::create(b, loc, read, number);
    if (useWrapping) {
      Value narrow = arith::IndexCastOp::create(b, loc, b.getI32Type(), read);
      Value zero = arith::ConstantIntOp::create(b, loc, b.getI32Type(), 0);
      Value size = arith::ConstantIntOp::create(b, loc, b.getI32Type(), extent);
      Value isNegative = arith::CmpIOp::create(
          b, loc, arith::CmpIPredicate::slt, narrow, zero);
      Value wrapped = arith::AddIOp::create(b, loc, narrow, size);
      Value chosen =
          arith::SelectOp::create(b, loc, isNegative, wrapped, narrow);
      read = arith::IndexCastOp::create(b, loc, b.getIndexType(), chosen);
    }
    return tensor::ExtractOp::create(b, loc, source, index).getResult();
  };
  Value result;
  if (useGenerate) {
    SmallVector<Value> dynamicSizes;
    for (const Dim &dim : newDims)
      if (dim.isDynamic)
        dynamicSizes.push_back(dim.size);
    result = tensor::GenerateOp::create(
        builder, getType(newDims), dynamicSizes,
        [&](OpBuilder &b, Location loc, ValueRange index) {
          Value element = extract(b, loc, llvm::to_vector(index));
          tensor::YieldOp::create(b, loc, element);
        });
  } else {
    SmallVector<utils::IteratorType> iterators(getRank(),
                                               utils::IteratorType::parallel);
    // The loops may come in another order than the dimensions.
    Permutation outputs = pickPermutation(getRank());
    SmallVector<AffineExpr> outputExprs;
    for (int64_t loop : outputs)
      outputExprs.push_back(builder.getAffineDimExpr(loop));
    AffineMap map =
        AffineMap::get(getRank(), 0, outputExprs, builder.getContext());
    Value empty = makeEmpty(newDims);
    auto op = linalg::GenericOp::create(
        builder, TypeRange(getType(newDims)), ValueRange(), ValueRange(empty),
        map, iterators, [&](OpBuilder &b, Location loc, ValueRange) {
          SmallVector<Value> index;
          for (int64_t loop : outputs)
            index.push_back(linalg::IndexOp::create(b, loc, loop));
          Value element = extract(b, loc, index);
          linalg::YieldOp::create(b, loc, element);
        });
    result = op->getResult(0);
  }
  push(result, newDims, [&](Index index, unsigned) {
    index[axis] = isTile ? index[axis] % extent : index[axis] / times;
    return index;
  });
  return true;
}

bool RandomChain::tosaGather() {
  if (getRank() != 3 || !isStatic(dims))
    return false;
  int64_t batch = dims[0].extents[0], extent = dims[1].extents[0];
  int64_t times = pick(1, 3);
  bool isTile = toss();
  std::vector<Dim> newDims = dims;
  newDims[1] = makeDim(extent * times);
  if (!isSmall(newDims))
    return false;
  SmallVector<int32_t> indices;
  for (int64_t i = 0; i < batch * extent * times; ++i) {
    int64_t row = i % (extent * times);
    indices.push_back(isTile ? row % extent : row / times);
  }
  auto type =
      RankedTensorType::get({batch, extent * times}, builder.getI32Type());
  Value constant = arith::ConstantOp::create(
      builder, DenseIntElementsAttr::get(type, ArrayRef<int32_t>(indices)));
  Value result =
      tosa::GatherOp::create(builder, getType(newDims), getValue(), constant);
  push(result, newDims, [&](Index index, unsigned) {
    index[1] = isTile ? index[1] % extent : index[1] / times;
    return index;
  });
  return true;
}

/// Two neighbours become one, or the other way round, by a shape that is data.
bool RandomChain::tensorReshape() {
  if (getRank() < 2 || !isStatic(dims))
    return false;
  std::vector<Dim> newDims = dims;
  int64_t first = pick(0, getRank() - 2);
  newDims[first] = makeDim(dims[first].extents[0] * dims[first + 1].extents[0]);
  newDims.erase(newDims.begin() + first + 1);
  SmallVector<Value> sizes;
  for (const Dim &dim : newDims)
    sizes.push_back(arith::ConstantIndexOp::create(builder, dim.extents[0]));
  Value shape = tensor::FromElementsOp::create(builder, sizes);
  Value result =
      tensor::ReshapeOp::create(builder, getType(newDims), getValue(), shape);
  pushReshape(result, newDims);
  return true;
}

bool RandomChain::padNothing() {
  SmallVector<OpFoldResult> zeros(getRank(), builder.getIndexAttr(0));
  auto number = builder.getFloatAttr(elementType, 0.0);
  Value zero = arith::ConstantOp::create(builder, number);
  Value result = tensor::PadOp::create(builder, getType(dims), getValue(),
                                       zeros, zeros, zero);
  pushReshape(result, dims);
  return true;
}
