//===- RandomChain.h - Random chains of views, and what they do -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds a random chain of operations that only move elements and, beside it,
// what each operation does to actual arrays, by the plainest index arithmetic.
// Dynamic extents are built once as IR and followed for several actual extents.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_UNITTESTS_DIALECT_GQA_UTILS_RANDOMCHAIN_H
#define GQA_UNITTESTS_DIALECT_GQA_UTILS_RANDOMCHAIN_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OwningOpRef.h"

#include <functional>
#include <random>
#include <vector>

namespace mlir::gqa::test {

/// An array whose elements are linear indices into the source of the chain.
struct Array {
  std::vector<int64_t> shape, elements;
};

using Index = std::vector<int64_t>;

/// Index tuple number `linear` of a row-major `shape`, and back.
Index delinearize(int64_t linear, const std::vector<int64_t> &shape);
int64_t linearize(const Index &index, const std::vector<int64_t> &shape);
int64_t getNumElements(const std::vector<int64_t> &shape);

/// A dimension of the value that is built.
struct Dim {
  bool isDynamic = false;
  /// The extent in each world, a choice of the dynamic extents.
  std::vector<int64_t> extents;
  /// An index value that holds the extent, if it is dynamic.
  Value size;
  /// The dimensions that were merged into this one.
  std::vector<Dim> parts;
};

class RandomChain {
public:
  struct Options {
    unsigned numWorlds = 1;
    bool hasDynamicDims = false;
    unsigned maxSteps = 7;
  };
  /// One value of the chain: the arrays it holds in each world.
  struct Link {
    Value value;
    std::vector<Array> worlds;
    /// How many casts of the elements there were up to here.
    unsigned numCasts = 0;
  };

  RandomChain(MLIRContext *context, unsigned seed, Options options);

  func::FuncOp getFunction() { return function; }
  /// The source first.
  const std::vector<Link> &getLinks() const { return links; }

private:
  using Permutation = SmallVector<int64_t>;
  /// Which element of the operand is at an index of the result, in one world.
  using ReadIndex = std::function<Index(const Index &, unsigned world)>;

  int64_t pick(int64_t low, int64_t high);
  bool toss() { return pick(0, 1) != 0; }
  Permutation pickPermutation(int64_t size);
  int64_t getRank() const { return dims.size(); }
  Value getValue() const { return links.back().value; }
  RankedTensorType getType(const std::vector<Dim> &dims) const;
  OpFoldResult getSize(const Dim &dim);
  SmallVector<OpFoldResult> getSizes(const std::vector<Dim> &dims);
  Value makeEmpty(const std::vector<Dim> &dims);
  Dim makeDim(int64_t extent) const;
  bool isStatic(const std::vector<Dim> &dims) const;
  bool isSmall(const std::vector<Dim> &dims) const;
  Value makeSplat(const std::vector<Dim> &dims, double value);

  void addSource();
  bool addStep();
  void push(Value value, std::vector<Dim> newDims, const ReadIndex &read);
  /// The same elements in row-major order under other dimensions.
  void pushReshape(Value value, std::vector<Dim> newDims);

  bool transpose(bool useTosa);
  bool broadcast();
  bool generic();
  bool collapse();
  bool expand();
  bool cast();
  bool slice();
  bool concat(bool useTosa);
  bool gather();
  bool tosaReshape();
  bool tosaTile();
  bool tosaCombine();
  bool addZero();
  bool repeatKV();
  bool castElements();
  bool concatSlices();
  bool insertCopies();
  bool extractElements(bool useGenerate);
  bool tosaGather();
  bool tensorReshape();
  bool padNothing();

  Options options;
  std::mt19937 random;
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
  ImplicitLocOpBuilder builder;
  std::vector<Link> links;
  std::vector<Dim> dims;
  /// f32 or f16.
  Type elementType;
  unsigned numCasts = 0;
};

} // namespace mlir::gqa::test

#endif // GQA_UNITTESTS_DIALECT_GQA_UTILS_RANDOMCHAIN_H
