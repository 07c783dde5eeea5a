//===- RandomChainSteps.cpp - The operations of random chains -------------===//
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

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

bool RandomChain::transpose(bool useTosa) {
  Permutation permutation = pickPermutation(getRank());
  std::vector<Dim> newDims;
  for (int64_t dim : permutation)
    newDims.push_back(dims[dim]);
  Value result;
  if (useTosa) {
    SmallVector<int32_t> perms(permutation.begin(), permutation.end());
    if (getRank() == 0)
      return false;
    result = tosa::TransposeOp::create(builder, getType(newDims), getValue(),
                                       builder.getDenseI32ArrayAttr(perms));
  } else {
    result = linalg::TransposeOp::create(builder, getValue(),
                                         makeEmpty(newDims), permutation)
                 ->getResult(0);
  }
  push(result, newDims, [&](const Index &index, unsigned) {
    Index read(permutation.size());
    for (size_t i = 0; i < permutation.size(); ++i)
      read[permutation[i]] = index[i];
    return read;
  });
  return true;
}

bool RandomChain::broadcast() {
  int64_t position = pick(0, getRank());
  std::vector<Dim> newDims = dims;
  // Now and then as often as some dynamic extent says.
  Dim added = makeDim(pick(1, 4));
  auto dynamic = llvm::find_if(dims, [](const Dim &d) { return d.isDynamic; });
  if (dynamic != dims.end() && pick(0, 3) == 0) {
    added = *dynamic;
    added.parts.clear();
  }
  newDims.insert(newDims.begin() + position, added);
  if (!isSmall(newDims) || newDims.size() > 6)
    return false;
  Value result =
      linalg::BroadcastOp::create(builder, getValue(), makeEmpty(newDims),
                                  ArrayRef<int64_t>{position})
          ->getResult(0);
  push(result, newDims, [&](Index index, unsigned) {
    index.erase(index.begin() + position);
    return index;
  });
  return true;
}

/// One generic with permuted, repeated (floordiv), tiled (mod), zero and joined
/// (d * c + e) dimensions.
bool RandomChain::generic() {
  int64_t rank = getRank();
  std::vector<Dim> loops;
  SmallVector<AffineExpr> inputs;
  std::vector<std::function<int64_t(const Index &)>> reads;
  auto addLoop = [&](Dim dim) {
    loops.push_back(std::move(dim));
    return builder.getAffineDimExpr(loops.size() - 1);
  };
  for (int64_t i = 0; i < rank; ++i) {
    const Dim &dim = dims[i];
    size_t loop = loops.size();
    int64_t extent = dim.extents[0], times = pick(2, 3);
    int64_t kind = dim.isDynamic ? 0 : pick(0, 7);
    if (kind == 1) {
      inputs.push_back(addLoop(makeDim(extent * times)).floorDiv(times));
      reads.push_back([=](const Index &index) { return index[loop] / times; });
    } else if (kind == 2) {
      inputs.push_back(addLoop(makeDim(extent * times)) % extent);
      reads.push_back([=](const Index &index) { return index[loop] % extent; });
    } else if (kind == 3 && extent == 1) {
      addLoop(makeDim(times));
      inputs.push_back(builder.getAffineConstantExpr(0));
      reads.push_back([=](const Index &) { return 0; });
    } else if (kind == 4 && extent == 4) {
      AffineExpr high = addLoop(makeDim(2));
      inputs.push_back(high * 2 + addLoop(makeDim(2)));
      reads.push_back([=](const Index &index) {
        return index[loop] * 2 + index[loop + 1];
      });
    } else if (kind == 5) {
      int64_t inner = 2;
      inputs.push_back(
          addLoop(makeDim(extent * times * inner)).floorDiv(inner) % extent);
      reads.push_back(
          [=](const Index &index) { return index[loop] / inner % extent; });
    } else {
      inputs.push_back(addLoop(dim));
      reads.push_back([=](const Index &index) { return index[loop]; });
    }
  }
  if (pick(0, 3) == 0)
    addLoop(makeDim(pick(1, 3)));
  if (!isSmall(loops) || loops.size() > 6)
    return false;

  // Result dimension i is loop outputs[i].
  Permutation outputs = pickPermutation(loops.size());
  std::vector<Dim> newDims;
  SmallVector<AffineExpr> outputExprs;
  for (int64_t loop : outputs) {
    newDims.push_back(loops[loop]);
    outputExprs.push_back(builder.getAffineDimExpr(loop));
  }
  MLIRContext *context = builder.getContext();
  SmallVector<AffineMap> maps = {
      AffineMap::get(loops.size(), 0, inputs, context),
      AffineMap::get(loops.size(), 0, outputExprs, context)};
  SmallVector<utils::IteratorType> iterators(loops.size(),
                                             utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(
      builder, TypeRange(getType(newDims)), ValueRange(getValue()),
      ValueRange(makeEmpty(newDims)), maps, iterators,
      [](OpBuilder &b, Location loc, ValueRange arguments) {
        linalg::YieldOp::create(b, loc, arguments.front());
      });
  push(op->getResult(0), newDims, [&](const Index &index, unsigned) {
    Index loopIndex(loops.size()), read;
    for (size_t i = 0; i < outputs.size(); ++i)
      loopIndex[outputs[i]] = index[i];
    for (const auto &readDim : reads)
      read.push_back(readDim(loopIndex));
    return read;
  });
  return true;
}

bool RandomChain::collapse() {
  if (getRank() < 2)
    return false;
  std::vector<Dim> newDims;
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < getRank();) {
    int64_t length = std::min(pick(1, 3), getRank() - i);
    ReassociationIndices group;
    Dim merged = makeDim(1);
    for (int64_t j = i; j < i + length; ++j) {
      group.push_back(j);
      merged.isDynamic |= dims[j].isDynamic;
      merged.parts.push_back(dims[j]);
      for (unsigned world = 0; world < options.numWorlds; ++world)
        merged.extents[world] *= dims[j].extents[world];
    }
    newDims.push_back(length == 1 ? dims[i] : merged);
    groups.push_back(group);
    i += length;
  }
  Value result = tensor::CollapseShapeOp::create(builder, getType(newDims),
                                                 getValue(), groups);
  for (auto [position, dim] : llvm::enumerate(newDims))
    if (dim.isDynamic && groups[position].size() > 1)
      dim.size = tensor::DimOp::create(builder, result, position);
  pushReshape(result, newDims);
  return true;
}

bool RandomChain::expand() {
  std::vector<Dim> newDims;
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < getRank(); ++i) {
    const Dim &dim = dims[i];
    std::vector<Dim> parts = {dim};
    int64_t factor = pick(1, 4);
    bool divides = llvm::all_of(
        dim.extents, [&](int64_t extent) { return extent % factor == 0; });
    if (dim.parts.size() > 1 && toss()) {
      // What was merged comes apart again.
      parts = dim.parts;
    } else if (divides && toss()) {
      Dim rest = dim;
      rest.parts.clear();
      for (int64_t &extent : rest.extents)
        extent /= factor;
      if (rest.isDynamic) {
        Value divisor = arith::ConstantIndexOp::create(builder, factor);
        rest.size = arith::DivUIOp::create(builder, dim.size, divisor);
      }
      parts = toss() ? std::vector<Dim>{rest, makeDim(factor)}
                     : std::vector<Dim>{makeDim(factor), rest};
    }
    ReassociationIndices group;
    for (Dim &part : parts) {
      group.push_back(newDims.size());
      newDims.push_back(part);
    }
    groups.push_back(group);
  }
  if (newDims.size() == dims.size() || newDims.size() > 6)
    return false;
  Value result = tensor::ExpandShapeOp::create(
      builder, getType(newDims), getValue(), groups, getSizes(newDims));
  pushReshape(result, newDims);
  return true;
}

bool RandomChain::cast() {
  if (!options.hasDynamicDims)
    return false;
  // Forget a static extent; the next dimension may still need its size.
  std::vector<Dim> newDims = dims;
  for (Dim &dim : newDims)
    if (!dim.isDynamic && toss()) {
      dim.isDynamic = true;
      dim.parts.clear();
      dim.size = arith::ConstantIndexOp::create(builder, dim.extents[0]);
    }
  Value result = tensor::CastOp::create(builder, getType(newDims), getValue());
  for (auto [position, dim] : llvm::enumerate(newDims))
    if (dim.isDynamic && !dims[position].isDynamic && toss())
      dim.size = tensor::DimOp::create(builder, result, position);
  pushReshape(result, newDims);
  return true;
}

bool RandomChain::slice() {
  SmallVector<OpFoldResult> zeros(getRank(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(getRank(), builder.getIndexAttr(1));
  Value result;
  if (toss())
    result = tensor::ExtractSliceOp::create(builder, getType(dims), getValue(),
                                            zeros, getSizes(dims), ones);
  else
    result = tensor::InsertSliceOp::create(builder, getValue(), makeEmpty(dims),
                                           zeros, getSizes(dims), ones);
  pushReshape(result, dims);
  return true;
}

bool RandomChain::concat(bool useTosa) {
  int64_t axis = pick(0, getRank() - 1), times = pick(1, 3);
  if (getRank() == 0 || dims[axis].isDynamic)
    return false;
  std::vector<Dim> newDims = dims;
  newDims[axis] = makeDim(dims[axis].extents[0] * times);
  if (!isSmall(newDims))
    return false;
  SmallVector<Value> copies(times, getValue());
  Value result;
  if (useTosa)
    result = tosa::ConcatOp::create(builder, getType(newDims), copies, axis);
  else
    result = tensor::ConcatOp::create(builder, getType(newDims), axis, copies);
  push(result, newDims, [&](Index index, unsigned world) {
    index[axis] %= dims[axis].extents[world];
    return index;
  });
  return true;
}

bool RandomChain::gather() {
  if (getRank() == 0)
    return false;
  int64_t axis = pick(0, getRank() - 1), times = pick(1, 3);
  if (dims[axis].isDynamic)
    return false;
  int64_t numHeads = dims[axis].extents[0];
  bool isTile = toss(), isReduced = toss();
  SmallVector<int64_t> indices;
  for (int64_t i = 0; i < numHeads * times; ++i)
    indices.push_back(isTile ? i % numHeads : i / times);
  std::vector<Dim> newDims = dims;
  newDims[axis] = makeDim(1);
  if (isReduced)
    newDims.erase(newDims.begin() + axis);
  newDims.insert(newDims.begin(), makeDim(numHeads * times));
  if (!isSmall(newDims) || newDims.size() > 6)
    return false;
  auto type =
      RankedTensorType::get({numHeads * times, 1}, builder.getI64Type());
  Value constant = arith::ConstantOp::create(
      builder, DenseIntElementsAttr::get(type, ArrayRef<int64_t>(indices)));
  Value result = tensor::GatherOp::create(builder, getType(newDims), getValue(),
                                          constant, ArrayRef<int64_t>{axis});
  push(result, newDims, [&](Index index, unsigned) {
    int64_t head = indices[index.front()];
    index.erase(index.begin());
    if (isReduced)
      index.insert(index.begin() + axis, head);
    else
      index[axis] = head;
    return index;
  });
  return true;
}

bool RandomChain::tosaReshape() {
  if (!isStatic(dims))
    return false;
  // Any factorisation, whether or not it fits what came before.
  int64_t count = links.back().worlds.front().elements.size();
  std::vector<Dim> newDims;
  while (newDims.size() < 4 && (count > 1 || toss())) {
    SmallVector<int64_t> divisors;
    for (int64_t divisor = 1; divisor <= count; ++divisor)
      if (count % divisor == 0)
        divisors.push_back(divisor);
    int64_t extent =
        newDims.size() == 3 ? count : divisors[pick(0, divisors.size() - 1)];
    newDims.push_back(makeDim(extent));
    count /= extent;
  }
  if (newDims.empty())
    return false;
  SmallVector<int64_t> shape(getType(newDims).getShape());
  Value shapeValue = tosa::ConstShapeOp::create(
      builder, tosa::shapeType::get(builder.getContext(), shape.size()),
      builder.getIndexTensorAttr(shape));
  Value result = tosa::ReshapeOp::create(builder, getType(newDims), getValue(),
                                         shapeValue);
  pushReshape(result, newDims);
  return true;
}

bool RandomChain::tosaTile() {
  if (!isStatic(dims) || getRank() == 0)
    return false;
  std::vector<Dim> newDims = dims;
  SmallVector<int64_t> multiples(getRank(), 1);
  int64_t axis = pick(0, getRank() - 1);
  multiples[axis] = pick(1, 3);
  newDims[axis] = makeDim(dims[axis].extents[0] * multiples[axis]);
  if (!isSmall(newDims))
    return false;
  Value constant = tosa::ConstShapeOp::create(
      builder, tosa::shapeType::get(builder.getContext(), multiples.size()),
      builder.getIndexTensorAttr(multiples));
  Value result =
      tosa::TileOp::create(builder, getType(newDims), getValue(), constant);
  push(result, newDims, [&](Index index, unsigned world) {
    index[axis] %= dims[axis].extents[world];
    return index;
  });
  return true;
}

bool RandomChain::tosaCombine() {
  // x + zeros or x * ones, where the constant is larger than x.
  if (getRank() == 0 || !isStatic(dims))
    return false;
  std::vector<Dim> newDims = dims;
  for (Dim &dim : newDims)
    if (dim.extents[0] == 1 && toss())
      dim = makeDim(pick(1, 3));
  if (!isSmall(newDims))
    return false;
  Value result;
  if (toss()) {
    result = tosa::AddOp::create(builder, getType(newDims), getValue(),
                                 makeSplat(newDims, 0.0));
  } else {
    auto shiftType = RankedTensorType::get({1}, builder.getI8Type());
    Value shift = arith::ConstantOp::create(
        builder, DenseIntElementsAttr::get(shiftType, int8_t(0)));
    result = tosa::MulOp::create(builder, getType(newDims),
                                 makeSplat(newDims, 1.0), getValue(), shift);
  }
  push(result, newDims, [&](Index index, unsigned world) {
    for (int64_t dim = 0; dim < getRank(); ++dim)
      if (dims[dim].extents[world] == 1)
        index[dim] = 0;
    return index;
  });
  return true;
}

bool RandomChain::addZero() {
  if (!isStatic(dims))
    return false;
  pushReshape(arith::AddFOp::create(builder, makeSplat(dims, 0.0), getValue()),
              dims);
  return true;
}

bool RandomChain::repeatKV() {
  int64_t axis = pick(0, getRank() - 1), times = pick(1, 3);
  if (getRank() == 0 || dims[axis].isDynamic)
    return false;
  std::vector<Dim> newDims = dims;
  newDims[axis] = makeDim(dims[axis].extents[0] * times);
  if (!isSmall(newDims))
    return false;
  Value result =
      RepeatKVOp::create(builder, getValue(), axis, times).getResult();
  push(result, newDims, [&](Index index, unsigned) {
    index[axis] /= times;
    return index;
  });
  return true;
}
