//===- RandomChain.cpp - Random chains of views, and what they do ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomChain.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <numeric>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

//===----------------------------------------------------------------------===//
// Index arithmetic
//===----------------------------------------------------------------------===//

Index test::delinearize(int64_t linear, const std::vector<int64_t> &shape) {
  Index index(shape.size());
  for (size_t dim = shape.size(); dim-- > 0;) {
    index[dim] = linear % shape[dim];
    linear /= shape[dim];
  }
  return index;
}

int64_t test::linearize(const Index &index, const std::vector<int64_t> &shape) {
  int64_t linear = 0;
  for (size_t dim = 0; dim < shape.size(); ++dim)
    linear = linear * shape[dim] + index[dim];
  return linear;
}

int64_t test::getNumElements(const std::vector<int64_t> &shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<>());
}

//===----------------------------------------------------------------------===//
// The chain
//===----------------------------------------------------------------------===//

RandomChain::RandomChain(MLIRContext *context, unsigned seed, Options options)
    : options(options), random(seed),
      module(ModuleOp::create(UnknownLoc::get(context))),
      builder(UnknownLoc::get(context), context),
      elementType(Float32Type::get(context)) {
  builder.setInsertionPointToEnd(module->getBody());
  addSource();
  int64_t numSteps = pick(1, options.maxSteps);
  for (int64_t step = 0; step < numSteps;)
    step += addStep();
  func::ReturnOp::create(builder, getValue());
  function.setType(builder.getFunctionType(
      function.getFunctionType().getInputs(), getValue().getType()));
}

int64_t RandomChain::pick(int64_t low, int64_t high) {
  return low + static_cast<int64_t>(random() % (high - low + 1));
}

RandomChain::Permutation RandomChain::pickPermutation(int64_t size) {
  Permutation permutation(size);
  std::iota(permutation.begin(), permutation.end(), 0);
  for (int64_t i = size - 1; i > 0; --i)
    std::swap(permutation[i], permutation[pick(0, i)]);
  return permutation;
}

RankedTensorType RandomChain::getType(const std::vector<Dim> &dims) const {
  SmallVector<int64_t> shape;
  for (const Dim &dim : dims)
    shape.push_back(dim.isDynamic ? ShapedType::kDynamic : dim.extents[0]);
  return RankedTensorType::get(shape, elementType);
}

OpFoldResult RandomChain::getSize(const Dim &dim) {
  return dim.isDynamic ? OpFoldResult(dim.size)
                       : builder.getIndexAttr(dim.extents[0]);
}

SmallVector<OpFoldResult> RandomChain::getSizes(const std::vector<Dim> &dims) {
  SmallVector<OpFoldResult> sizes;
  for (const Dim &dim : dims)
    sizes.push_back(getSize(dim));
  return sizes;
}

Value RandomChain::makeEmpty(const std::vector<Dim> &dims) {
  return tensor::EmptyOp::create(builder, getSizes(dims), elementType);
}

Dim RandomChain::makeDim(int64_t extent) const {
  Dim dim;
  dim.extents.assign(options.numWorlds, extent);
  return dim;
}

bool RandomChain::isStatic(const std::vector<Dim> &dims) const {
  return llvm::none_of(dims, [](const Dim &dim) { return dim.isDynamic; });
}

bool RandomChain::isSmall(const std::vector<Dim> &dims) const {
  constexpr int64_t maxElements = 1024;
  for (unsigned world = 0; world < options.numWorlds; ++world) {
    int64_t count = 1;
    for (const Dim &dim : dims)
      count *= dim.extents[world];
    if (count > maxElements)
      return false;
  }
  return true;
}

Value RandomChain::makeSplat(const std::vector<Dim> &dims, double value) {
  auto number = builder.getFloatAttr(elementType, value);
  return arith::ConstantOp::create(
      builder, SplatElementsAttr::get(getType(dims), Attribute(number)));
}

void RandomChain::addSource() {
  int64_t rank = pick(1, 4);
  for (int64_t i = 0; i < rank; ++i) {
    Dim dim = makeDim(pick(1, 4));
    dim.isDynamic = options.hasDynamicDims && toss();
    if (dim.isDynamic)
      for (int64_t &extent : dim.extents)
        extent = pick(1, 4);
    dims.push_back(dim);
  }
  function = func::FuncOp::create(builder, "chain",
                                  builder.getFunctionType({getType(dims)}, {}));
  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  Link link;
  link.value = entry->getArgument(0);
  for (unsigned world = 0; world < options.numWorlds; ++world) {
    Array array;
    for (const Dim &dim : dims)
      array.shape.push_back(dim.extents[world]);
    array.elements.resize(getNumElements(array.shape));
    std::iota(array.elements.begin(), array.elements.end(), 0);
    link.worlds.push_back(std::move(array));
  }
  links.push_back(std::move(link));
  for (int64_t i = 0; i < rank; ++i)
    if (dims[i].isDynamic)
      dims[i].size = tensor::DimOp::create(builder, getValue(), i);
}

void RandomChain::push(Value value, std::vector<Dim> newDims,
                       const ReadIndex &read) {
  Link link;
  link.value = value;
  link.numCasts = numCasts;
  for (unsigned world = 0; world < options.numWorlds; ++world) {
    const Array &operand = links.back().worlds[world];
    Array array;
    for (const Dim &dim : newDims)
      array.shape.push_back(dim.extents[world]);
    int64_t count = getNumElements(array.shape);
    for (int64_t i = 0; i < count; ++i)
      array.elements.push_back(operand.elements[linearize(
          read(delinearize(i, array.shape), world), operand.shape)]);
    link.worlds.push_back(std::move(array));
  }
  links.push_back(std::move(link));
  dims = std::move(newDims);
}

void RandomChain::pushReshape(Value value, std::vector<Dim> newDims) {
  Link link;
  link.value = value;
  link.numCasts = numCasts;
  for (unsigned world = 0; world < options.numWorlds; ++world) {
    Array array = links.back().worlds[world];
    array.shape.clear();
    for (const Dim &dim : newDims)
      array.shape.push_back(dim.extents[world]);
    link.worlds.push_back(std::move(array));
  }
  links.push_back(std::move(link));
  dims = std::move(newDims);
}

bool RandomChain::addStep() {
  switch (pick(0, 26)) {
  case 0:
    return transpose(/*useTosa=*/false);
  case 1:
    return transpose(/*useTosa=*/true);
  case 2:
  case 3:
    return broadcast();
  case 4:
  case 5:
    return generic();
  case 6:
  case 7:
  case 8:
    return collapse();
  case 9:
  case 10:
  case 11:
    return expand();
  case 12:
    return cast();
  case 13:
    return slice();
  case 14:
    return concat(/*useTosa=*/toss());
  case 15:
    return gather();
  case 16:
    return tosaReshape();
  case 17:
    return toss() ? tosaTile() : repeatKV();
  case 18:
    return tosaCombine();
  case 19:
    return castElements();
  case 20:
    return concatSlices();
  case 21:
    return insertCopies();
  case 22:
    return extractElements(/*useGenerate=*/false);
  case 23:
    return extractElements(/*useGenerate=*/true);
  case 24:
    return tosaGather();
  case 25:
    return toss() ? tensorReshape() : padNothing();
  default:
    return addZero();
  }
}
