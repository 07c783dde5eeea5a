//===- AxisFactors.cpp - Axes of a value as products of factors -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/AxisFactors.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

using Axis = AxisFactors::Axis;
using Factor = AxisFactors::Factor;
using Step = AxisFactors::Step;

//===----------------------------------------------------------------------===//
// Lists of axes
//===----------------------------------------------------------------------===//

/// The factors of all axes in order.
static SmallVector<int64_t> flatten(ArrayRef<Axis> axes) {
  SmallVector<int64_t> flat;
  for (const Axis &axis : axes)
    llvm::append_range(flat, axis);
  return flat;
}

/// One axis per factor; an axis without factors stays.
static SmallVector<Axis> splitFully(ArrayRef<Axis> axes) {
  SmallVector<Axis> single;
  for (const Axis &axis : axes) {
    if (axis.empty())
      single.emplace_back();
    for (int64_t id : axis)
      single.push_back({id});
  }
  return single;
}

/// The axes of each group as one axis.
static SmallVector<Axis> join(ArrayRef<Axis> axes,
                              ArrayRef<ReassociationIndices> groups) {
  SmallVector<Axis> joined;
  for (const ReassociationIndices &group : groups) {
    Axis &axis = joined.emplace_back();
    for (int64_t i : group)
      llvm::append_range(axis, axes[i]);
  }
  return joined;
}

/// How many axes of `fine` make each axis of `coarse`, which has the same
/// factors in the same order. Axes without factors stand alone.
static SmallVector<ReassociationIndices> groupAxes(ArrayRef<Axis> fine,
                                                   ArrayRef<Axis> coarse) {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (const Axis &axis : coarse) {
    ReassociationIndices &group = groups.emplace_back();
    size_t missing = axis.size();
    do {
      missing -= fine[next].size();
      group.push_back(next++);
    } while (missing > 0);
  }
  return groups;
}

//===----------------------------------------------------------------------===//
// Building up
//===----------------------------------------------------------------------===//

bool Factor::equals(const Extent &extent) const {
  if (extent.isStatic())
    return isStatic() && size == extent.getSize();
  return size == 1 && dynamic.size() == 1 &&
         isSameExtent(dynamic.front(), extent);
}

AxisFactors::AxisFactors(ArrayRef<Extent> shape) {
  for (const Extent &extent : shape)
    sourceAxes.push_back({addFactor(extent)});
  valueAxes = sourceAxes;
}

int64_t AxisFactors::addFactor(const Extent &extent) {
  Factor &factor = factors.emplace_back();
  if (extent.isStatic())
    factor.size = extent.getSize();
  else
    factor.dynamic.push_back(extent);
  return factors.size() - 1;
}

void AxisFactors::replaceInSource(int64_t id, ArrayRef<int64_t> replacement) {
  for (Axis &axis : sourceAxes) {
    auto *it = llvm::find(axis, id);
    if (it == axis.end())
      continue;
    it = axis.erase(it);
    axis.insert(it, replacement.begin(), replacement.end());
    return;
  }
}

void AxisFactors::permute(ArrayRef<int64_t> permutation) {
  applyPermutationToVector(valueAxes, permutation);
}

/// The product, unless it overflows; an extent of 0 makes it 0.
static std::optional<int64_t> multiply(ArrayRef<int64_t> sizes) {
  if (llvm::is_contained(sizes, 0))
    return 0;
  int64_t product = 1;
  for (int64_t size : sizes)
    if (llvm::MulOverflow(product, size, product))
      return std::nullopt;
  return product;
}

bool AxisFactors::hasProduct(ArrayRef<int64_t> ids) const {
  return multiply(llvm::map_to_vector(
                      ids, [&](int64_t id) { return factors[id].size; }))
      .has_value();
}

LogicalResult
AxisFactors::collapse(ArrayRef<ReassociationIndices> reassociation) {
  SmallVector<Axis> joined = join(valueAxes, reassociation);
  if (!llvm::all_of(joined, [&](const Axis &axis) { return hasProduct(axis); }))
    return failure();
  valueAxes = std::move(joined);
  return success();
}

LogicalResult AxisFactors::expand(ArrayRef<ReassociationIndices> reassociation,
                                  ArrayRef<Extent> extents) {
  SmallVector<Axis> expanded;
  for (auto [axis, group] : llvm::zip_equal(valueAxes, reassociation)) {
    FailureOr<SmallVector<Axis>> parts =
        split(axis, extents.slice(group.front(), group.size()));
    if (failed(parts))
      return failure();
    llvm::append_range(expanded, *parts);
  }
  valueAxes = std::move(expanded);
  return success();
}

FailureOr<SmallVector<Axis>> AxisFactors::split(const Axis &axis,
                                                ArrayRef<Extent> extents) {
  // Match equal extents from both ends. What is left in between is of one
  // product on both sides as long as nothing matched can be 0.
  SmallVector<Axis> parts(extents.size());
  size_t firstFactor = 0, endFactor = axis.size();
  size_t firstExtent = 0, endExtent = extents.size();
  bool productsEqual = true;
  auto match = [&](size_t factor, size_t extent) {
    const Factor &candidate = factors[axis[factor]];
    if (!candidate.equals(extents[extent]))
      return false;
    productsEqual &= candidate.isStatic() && candidate.size > 0;
    parts[extent].push_back(axis[factor]);
    return true;
  };
  while (firstFactor < endFactor && firstExtent < endExtent &&
         match(firstFactor, firstExtent))
    ++firstFactor, ++firstExtent;
  while (firstFactor < endFactor && firstExtent < endExtent &&
         match(endFactor - 1, endExtent - 1))
    --endFactor, --endExtent;

  ArrayRef<int64_t> restFactors =
      ArrayRef(axis).slice(firstFactor, endFactor - firstFactor);
  ArrayRef<Extent> restExtents =
      extents.slice(firstExtent, endExtent - firstExtent);
  if (restFactors.empty() && restExtents.empty())
    return parts;

  // Several factors make one extent.
  if (productsEqual && restExtents.size() == 1 && !restFactors.empty()) {
    if (!hasProduct(restFactors))
      return failure();
    llvm::append_range(parts[firstExtent], restFactors);
    return parts;
  }
  // One factor into several extents.
  if (productsEqual && restFactors.size() == 1 && !restExtents.empty()) {
    SmallVector<int64_t> replacement;
    for (size_t i = firstExtent; i < endExtent; ++i) {
      replacement.push_back(addFactor(extents[i]));
      parts[i].push_back(replacement.back());
    }
    if (!hasProduct(replacement))
      return failure();
    replaceInSource(restFactors.front(), replacement);
    return parts;
  }
  // Extents of 1 that come or go.
  if (restExtents.empty() && llvm::all_of(restFactors, [&](int64_t id) {
        return factors[id].isUnit();
      })) {
    Axis &neighbour = parts[firstExtent > 0 ? firstExtent - 1 : firstExtent];
    neighbour.insert(firstExtent > 0 ? neighbour.end() : neighbour.begin(),
                     restFactors.begin(), restFactors.end());
    return parts;
  }
  if (restFactors.empty() &&
      llvm::all_of(restExtents,
                   [](const Extent &extent) { return extent.isStatic(1); })) {
    // They stand beside a neighbour in the source.
    bool after = firstFactor > 0;
    int64_t neighbour = axis[after ? firstFactor - 1 : 0];
    SmallVector<int64_t> replacement;
    for (size_t i = firstExtent; i < endExtent; ++i) {
      replacement.push_back(addFactor(extents[i]));
      parts[i].push_back(replacement.back());
    }
    replacement.insert(after ? replacement.begin() : replacement.end(),
                       neighbour);
    replaceInSource(neighbour, replacement);
    return parts;
  }
  return failure();
}

//===----------------------------------------------------------------------===//
// Reading out
//===----------------------------------------------------------------------===//

Factor AxisFactors::getProduct(const Axis &axis) const {
  Factor product;
  SmallVector<int64_t> sizes;
  for (int64_t id : axis) {
    sizes.push_back(factors[id].size);
    llvm::append_range(product.dynamic, factors[id].dynamic);
  }
  product.size = *multiply(sizes);
  return product;
}

SmallVector<int64_t> AxisFactors::getShape(ArrayRef<Axis> axes) const {
  return llvm::map_to_vector(axes, [&](const Axis &axis) {
    Factor product = getProduct(axis);
    return product.isStatic() ? product.size : ShapedType::kDynamic;
  });
}

SmallVector<Axis> AxisFactors::dropUnits(ArrayRef<Axis> axes) const {
  SmallVector<Axis> rest(axes);
  for (Axis &axis : rest)
    llvm::erase_if(axis, [&](int64_t id) { return factors[id].isUnit(); });
  return rest;
}

bool AxisFactors::isReshape() const {
  return flatten(dropUnits(sourceAxes)) == flatten(dropUnits(valueAxes));
}

SmallVector<ReassociationIndices>
AxisFactors::attachUnits(ArrayRef<Axis> axes) const {
  SmallVector<ReassociationIndices> groups;
  bool hasRealAxis = false;
  for (auto [i, axis] : llvm::enumerate(dropUnits(axes))) {
    bool startsGroup = groups.empty() || (!axis.empty() && hasRealAxis);
    if (startsGroup)
      groups.emplace_back();
    groups.back().push_back(i);
    hasRealAxis |= !axis.empty();
  }
  return groups;
}

void AxisFactors::joinNeighbours() {
  // Where each factor is followed by another one within an axis of the value.
  DenseMap<int64_t, int64_t> nextInValue;
  for (const Axis &axis : valueAxes)
    for (size_t i = 1; i < axis.size(); ++i)
      nextInValue[axis[i - 1]] = axis[i];
  for (Axis &axis : sourceAxes) {
    for (size_t i = 1; i < axis.size();) {
      int64_t id = axis[i - 1], next = axis[i];
      auto it = nextInValue.find(id);
      std::optional<int64_t> size =
          multiply({factors[id].size, factors[next].size});
      if (it == nextInValue.end() || it->second != next || !size) {
        ++i;
        continue;
      }
      factors[id].size = *size;
      llvm::append_range(factors[id].dynamic, factors[next].dynamic);
      axis.erase(axis.begin() + i);
      for (Axis &valueAxis : valueAxes)
        llvm::erase(valueAxis, next);
      auto after = nextInValue.find(next);
      if (after == nextInValue.end()) {
        nextInValue.erase(id);
      } else {
        nextInValue[id] = after->second;
      }
    }
  }
}

void AxisFactors::appendReshape(SmallVectorImpl<Step> &steps,
                                ArrayRef<Axis> from, ArrayRef<Axis> to) const {
  SmallVector<Axis> fine = splitFully(from);
  if (fine.size() != from.size())
    steps.push_back({StepKind::Expand, fine, groupAxes(fine, from), {}});
  if (fine.size() != to.size())
    steps.push_back(
        {StepKind::Collapse, SmallVector<Axis>(to), groupAxes(fine, to), {}});
}

SmallVector<Step> AxisFactors::getReshapeSteps() const {
  SmallVector<Step> steps;
  SmallVector<Axis> from = dropUnits(sourceAxes), to = dropUnits(valueAxes);
  if (from == to)
    return steps;
  if (flatten(sourceAxes) == flatten(valueAxes)) {
    appendReshape(steps, sourceAxes, valueAxes);
    return steps;
  }
  // Axes of extent 1 are elsewhere: drop them, reshape the others, and insert
  // them anew.
  SmallVector<ReassociationIndices> drop = attachUnits(sourceAxes);
  SmallVector<ReassociationIndices> insert = attachUnits(valueAxes);
  SmallVector<Axis> real = join(from, drop), wanted = join(to, insert);
  if (real.size() != from.size())
    steps.push_back({StepKind::Collapse, real, drop, {}});
  appendReshape(steps, real, wanted);
  if (wanted.size() != to.size())
    steps.push_back({StepKind::Expand, to, insert, {}});
  return steps;
}

SmallVector<Step> AxisFactors::getSteps() {
  joinNeighbours();
  if (isReshape())
    return getReshapeSteps();
  SmallVector<Step> steps;
  SmallVector<Axis> before = splitFully(sourceAxes);
  SmallVector<Axis> after = splitFully(valueAxes);
  appendReshape(steps, sourceAxes, before);
  SmallVector<int64_t> flatBefore = flatten(before);
  SmallVector<int64_t> permutation =
      llvm::map_to_vector(flatten(after), [&](int64_t id) -> int64_t {
        return llvm::find(flatBefore, id) - flatBefore.begin();
      });
  steps.push_back({StepKind::Transpose, after, {}, std::move(permutation)});
  appendReshape(steps, after, valueAxes);
  return steps;
}
