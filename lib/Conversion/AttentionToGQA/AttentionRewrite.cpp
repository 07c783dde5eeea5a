//===- AttentionRewrite.cpp - Writes planned attention --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionPlan.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

OpFoldResult gqa::getSize(OpBuilder &builder, Location loc,
                          const Extent &extent) {
  if (extent.isStatic())
    return builder.getIndexAttr(extent.getSize());
  // The shape of a reshape may be one of integers.
  if (extent.getDim() < 0)
    return isa<IndexType>(extent.getName().getType())
               ? extent.getName()
               : arith::IndexCastOp::create(
                     builder, loc, builder.getIndexType(), extent.getName())
                     .getResult();
  return tensor::getMixedSize(builder, loc, extent.getName(), extent.getDim());
}

bool gqa::canReshape(ExprSpace &space, ArrayRef<Digits> from,
                     ArrayRef<Digits> to) {
  if (llvm::equal(from, to))
    return true;
  return llvm::all_of(from, [&](const Digits &dim) {
    return llvm::all_of(dim, [&](unsigned digit) {
      const Extent &extent = space.getExtent(digit);
      return extent.isStatic() || extent.getName();
    });
  });
}

namespace {
/// Rearranges the digits of a tensor, one reshape or transpose at a time.
class Rearranger {
public:
  Rearranger(OpBuilder &builder, Location loc, ExprSpace &space, Value value,
             ArrayRef<Digits> dims)
      : builder(builder), loc(loc), space(space), value(value),
        dims(dims.begin(), dims.end()) {}

  /// The tensor with dimensions `to`, which consist of the same digits.
  Value rearrange(ArrayRef<Digits> to);

private:
  RankedTensorType getType(ArrayRef<Digits> dims) const;
  void refine();
  void expand(ArrayRef<Digits> to, ArrayRef<ReassociationIndices> groups);
  void collapse(ArrayRef<Digits> to, ArrayRef<ReassociationIndices> groups);
  void splitDigits();
  void dropUnits();
  void transpose(ArrayRef<unsigned> order);
  void addUnits(ArrayRef<Digits> to);
  void mergeDigits(ArrayRef<Digits> to);

  OpBuilder &builder;
  Location loc;
  ExprSpace &space;
  Value value;
  SmallVector<Digits> dims;
};
} // namespace

RankedTensorType Rearranger::getType(ArrayRef<Digits> dims) const {
  SmallVector<int64_t> shape = llvm::map_to_vector(dims, [&](const Digits &d) {
    return space.getProduct(d).value_or(ShapedType::kDynamic);
  });
  return cast<RankedTensorType>(value.getType()).clone(shape);
}

/// Writes the extents that are known into the type.
void Rearranger::refine() {
  value = createCast(builder, loc, value, getType(dims));
}

void Rearranger::expand(ArrayRef<Digits> to,
                        ArrayRef<ReassociationIndices> groups) {
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(to, [&](const Digits &dim) {
        return dim.empty() ? OpFoldResult(builder.getIndexAttr(1))
                           : getSize(builder, loc, space.getExtent(dim[0]));
      });
  value = tensor::ExpandShapeOp::create(builder, loc, getType(to), value,
                                        groups, sizes);
  dims.assign(to.begin(), to.end());
}

void Rearranger::collapse(ArrayRef<Digits> to,
                          ArrayRef<ReassociationIndices> groups) {
  value =
      tensor::CollapseShapeOp::create(builder, loc, getType(to), value, groups);
  dims.assign(to.begin(), to.end());
}

/// One dimension for every digit.
void Rearranger::splitDigits() {
  SmallVector<Digits> split;
  SmallVector<ReassociationIndices> groups;
  for (const Digits &dim : dims) {
    ReassociationIndices group;
    for (unsigned digit : dim) {
      group.push_back(split.size());
      split.push_back({digit});
    }
    if (dim.empty()) {
      group.push_back(split.size());
      split.push_back({});
    }
    groups.push_back(std::move(group));
  }
  if (split.size() != dims.size())
    expand(split, groups);
}

/// Groups of dimensions with one that has digits each; the others have none.
static SmallVector<ReassociationIndices> attachUnits(ArrayRef<Digits> dims) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices leading;
  for (auto [index, dim] : llvm::enumerate(dims)) {
    if (dim.empty() && groups.empty()) {
      leading.push_back(index);
      continue;
    }
    if (!dim.empty()) {
      groups.push_back(std::move(leading));
      leading.clear();
    }
    groups.back().push_back(index);
  }
  return groups;
}

void Rearranger::dropUnits() {
  SmallVector<Digits> kept = dims;
  llvm::erase_if(kept, [](const Digits &dim) { return dim.empty(); });
  if (kept.size() != dims.size())
    collapse(kept, attachUnits(dims));
}

void Rearranger::transpose(ArrayRef<unsigned> order) {
  SmallVector<int64_t> permutation;
  SmallVector<Digits> permuted;
  for (unsigned digit : order) {
    auto *found = llvm::find(dims, Digits{digit});
    permutation.push_back(found - dims.begin());
    permuted.push_back({digit});
  }
  if (isIdentityPermutation(permutation))
    return;
  value = createTranspose(builder, loc, value, permutation);
  dims = std::move(permuted);
}

void Rearranger::addUnits(ArrayRef<Digits> to) {
  SmallVector<Digits> all;
  for (const Digits &dim : to) {
    for (unsigned digit : dim)
      all.push_back({digit});
    if (dim.empty())
      all.push_back({});
  }
  if (all.size() != dims.size())
    expand(all, attachUnits(all));
}

void Rearranger::mergeDigits(ArrayRef<Digits> to) {
  if (to.size() == dims.size())
    return;
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (const Digits &dim : to) {
    ReassociationIndices group;
    for (size_t count = 0; count < std::max<size_t>(dim.size(), 1); ++count)
      group.push_back(next++);
    groups.push_back(std::move(group));
  }
  collapse(to, groups);
}

Value Rearranger::rearrange(ArrayRef<Digits> to) {
  if (llvm::equal(dims, to))
    return value;
  refine();
  Digits order;
  for (const Digits &dim : to)
    order.append(dim);
  splitDigits();
  SmallVector<Digits> wanted;
  for (const Digits &dim : to) {
    for (unsigned digit : dim)
      wanted.push_back({digit});
    if (dim.empty())
      wanted.push_back({});
  }
  if (dims != wanted) {
    dropUnits();
    transpose(order);
    addUnits(to);
  }
  mergeDigits(to);
  return value;
}

Value gqa::rearrange(OpBuilder &builder, Location loc, ExprSpace &space,
                     const DigitTensor &tensor, ArrayRef<Digits> dims) {
  return Rearranger(builder, loc, space, tensor.value, tensor.dims)
      .rearrange(dims);
}

/// `value` with elements of `type`.
static Value convert(OpBuilder &builder, Location loc, Value value,
                     FloatType type) {
  auto tensor = cast<RankedTensorType>(value.getType());
  auto from = cast<FloatType>(tensor.getElementType());
  if (from == type)
    return value;
  if (from.getWidth() < type.getWidth())
    return arith::ExtFOp::create(builder, loc, tensor.clone(type), value);
  return arith::TruncFOp::create(builder, loc, tensor.clone(type), value);
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

/// Head counts and head dimensions are static in the type, too.
static Value refineType(OpBuilder &builder, Location loc, ExprSpace &space,
                        Value value, ArrayRef<Digits> dims) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  for (auto [extent, dim] : llvm::zip_equal(shape, dims))
    if (ShapedType::isDynamic(extent))
      extent = space.getProduct(dim).value_or(extent);
  return createCast(builder, loc, value, type.clone(shape));
}

Value gqa::buildAttention(OpBuilder &builder, Location loc, ExprReader &reader,
                          const AttentionPlan &plan, AttentionOp &attention) {
  ExprSpace &space = reader.getSpace();
  auto buildOperand = [&](const AttentionPlan::Operand &operand) {
    Value value = rearrange(builder, loc, space, operand.tensor, operand.dims);
    return refineType(builder, loc, space, value, operand.dims);
  };
  AttentionParameters parameters;
  SmallVector<Value, 3> inputs;
  for (const AttentionPlan::Operand *operand :
       {&plan.query, &plan.key, &plan.value})
    inputs.push_back(
        convert(builder, loc, buildOperand(*operand), plan.elementType));
  if (plan.mask)
    parameters.mask = buildOperand(*plan.mask);
  else if (!plan.computedMasks.empty())
    parameters.mask = buildMask(builder, loc, reader, plan.computedMasks,
                                plan.computedMaskDims);
  if (plan.sinks)
    parameters.sinks = buildOperand(*plan.sinks);
  parameters.scale = plan.scale;
  parameters.softcap = plan.softcap;
  parameters.layout = plan.layout;
  parameters.windowLeft = plan.window.left;
  parameters.windowRight = plan.window.right;
  if (!plan.window.isOpen())
    parameters.align = plan.window.align;
  attention = AttentionOp::create(builder, loc, inputs[0], inputs[1], inputs[2],
                                  parameters);

  Value root = plan.output.tensor.value;
  auto rootType = cast<RankedTensorType>(root.getType());
  Value result = convert(builder, loc, attention.getOutput(),
                         cast<FloatType>(rootType.getElementType()));
  result = rearrange(builder, loc, space, {result, plan.output.dims},
                     plan.output.tensor.dims);
  return createCast(builder, loc, result, rootType);
}
