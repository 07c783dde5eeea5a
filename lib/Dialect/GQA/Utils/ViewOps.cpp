//===- ViewOps.cpp - Which operations are views, and of what --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function for each kind of operation extends the map of its operand to its
// result. The linalg operations and gathers are in LinalgViews.cpp,
// concatenations in Assemblies.cpp.
//
//===----------------------------------------------------------------------===//

#include "ViewOps.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/NeutralElements.h"
#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Utils/ConversionUtils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

using Digits = DigitMap::Digits;
using Dims = SmallVector<Digits>;

//===----------------------------------------------------------------------===//
// Finding the operand
//===----------------------------------------------------------------------===//

/// True if elements can be compared by position: a tensor without an encoding,
/// which could mean anything.
static bool isPlainTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && !tensor.getEncoding();
}

/// True if a slice starts at the first element and leaves none out in between.
static bool startsAtZeroWithStrideOne(OffsetSizeAndStrideOpInterface op) {
  return llvm::all_of(op.getMixedOffsets(), isZeroInteger) &&
         llvm::all_of(op.getMixedStrides(), isOneInteger);
}

/// True if padding is by 0 elements everywhere.
static bool padsNothing(Operation *op) {
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return llvm::all_of(pad.getMixedLowPad(), isZeroInteger) &&
           llvm::all_of(pad.getMixedHighPad(), isZeroInteger);
  SmallVector<int64_t> padding;
  return tosa::getConstShapeValues(
             cast<tosa::PadOp>(op).getPadding().getDefiningOp(), padding) &&
         llvm::all_of(padding, [](int64_t count) { return count == 0; });
}

bool gqa::isElementCast(Operation *op) {
  if (isa<tosa::CastOp, tensor::BitcastOp>(op))
    return true;
  return isa<CastOpInterface>(op) &&
         isa<arith::ArithDialect>(op->getDialect()) &&
         op->getNumOperands() == 1;
}

OpOperand *gqa::getViewedOperand(OpResult result, const HeadMapOptions &options,
                                 SmallVectorImpl<Operation *> *casts) {
  if (!isPlainTensor(result.getType()))
    return nullptr;
  Operation *op = result.getOwner();
  SmallVector<Operation *> ownCasts;
  OpOperand *viewed =
      llvm::TypeSwitch<Operation *, OpOperand *>(op)
          .Case([&](linalg::LinalgOp linalgOp) {
            return getYieldedInput(linalgOp, result, options, ownCasts);
          })
          .Case<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                tensor::GatherOp, tensor::ReshapeOp, tosa::ReshapeOp,
                tosa::TransposeOp, tosa::TileOp, tosa::SliceOp, tosa::GatherOp,
                tosa::IdentityOp, RepeatKVOp>(
              [](Operation *op) { return &op->getOpOperand(0); })
          .Case([](tensor::ExtractSliceOp slice) {
            return startsAtZeroWithStrideOne(slice) ? &slice.getSourceMutable()
                                                    : nullptr;
          })
          .Case([](tensor::InsertSliceOp slice) {
            OpOperand *assembled = getAssembledOperand(slice);
            return !assembled && startsAtZeroWithStrideOne(slice)
                       ? &slice.getSourceMutable()
                       : assembled;
          })
          .Case<tensor::ConcatOp, tosa::ConcatOp>(
              [](Operation *op) { return getAssembledOperand(op); })
          .Case([&](tensor::GenerateOp generate) {
            Value yielded =
                generate.getBody().front().getTerminator()->getOperand(0);
            auto extract = yielded.getDefiningOp<tensor::ExtractOp>();
            return extract ? &extract.getTensorMutable() : nullptr;
          })
          .Case<tensor::PadOp, tosa::PadOp>([](Operation *op) {
            return padsNothing(op) ? &op->getOpOperand(0) : nullptr;
          })
          .Case([&](ViewOpInterface view) {
            return result.getResultNumber() == 0 && getTrustedIndexMap(view)
                       ? &view.getViewedMutable()
                       : nullptr;
          })
          .Default([&](Operation *op) {
            if (!isElementCast(op))
              return getNeutrallyCombinedOperand(op, options.strictZeros);
            ownCasts.push_back(op);
            return &op->getOpOperand(0);
          });
  if (!viewed || !isPlainTensor(viewed->get().getType()))
    return nullptr;
  if (ownCasts.empty() && getElementTypeOrSelf(viewed->get().getType()) !=
                              getElementTypeOrSelf(result.getType()))
    return nullptr;
  if (casts)
    llvm::append_range(*casts, ownCasts);
  return viewed;
}

//===----------------------------------------------------------------------===//
// Composing the map
//===----------------------------------------------------------------------===//

/// Digits for `high` * (extent of `low`) + `low`.
static Digits join(ArrayRef<unsigned> high, ArrayRef<unsigned> low) {
  Digits digits(high);
  digits.append(low.begin(), low.end());
  return digits;
}

static FailureOr<Dims> compose(tensor::CollapseShapeOp op, DigitMap &map,
                               ExtentNames &) {
  Dims dims = map.getValueDims(), merged;
  SmallVector<ReassociationIndices> groups =
      getAxisGroups(op.getReassociation());
  for (const ReassociationIndices &group : groups) {
    Digits digits;
    for (int64_t dim : group)
      digits = join(digits, dims[dim]);
    merged.push_back(std::move(digits));
  }
  // Without groups, all extents are 1.
  if (groups.empty())
    for (const Digits &dim : dims)
      if (failed(map.refine(dim, 1)))
        return failure();
  return merged;
}

static FailureOr<Dims> compose(tensor::ExpandShapeOp op, DigitMap &map,
                               ExtentNames &names) {
  Dims dims = map.getValueDims();
  Dims expanded(op.getResultType().getRank());
  for (auto [digits, group] :
       llvm::zip(dims, getAxisGroups(op.getReassociation()))) {
    SmallVector<Extent> extents;
    for (int64_t dim : group)
      extents.push_back(names.get(op.getResult(), dim));
    FailureOr<Dims> parts = map.split(digits, extents);
    if (failed(parts))
      return failure();
    for (auto [dim, part] : llvm::zip_equal(group, *parts))
      expanded[dim] = part;
  }
  return expanded;
}

/// All elements in the same order.
static FailureOr<Dims> composeReshape(OpResult result, DigitMap &map,
                                      ExtentNames &names) {
  Digits all;
  for (const Digits &dim : map.getValueDims())
    all = join(all, dim);
  return map.split(all, names.get(result));
}

static FailureOr<Dims> compose(tosa::TransposeOp op, DigitMap &map,
                               ExtentNames &) {
  Dims dims = map.getValueDims(), permuted;
  for (int32_t dim : op.getPerms()) {
    if (dim < 0 || dim >= static_cast<int64_t>(dims.size()))
      return failure();
    permuted.push_back(dims[dim]);
  }
  return permuted;
}

/// A tensor of which `times` copies stand one after another along `dim`.
static LogicalResult addCopies(DigitMap &map, Dims &dims, int64_t dim,
                               int64_t times) {
  if (dim < 0 || dim >= static_cast<int64_t>(dims.size()) || times < 1)
    return failure();
  dims[dim] = join(map.addRepeated(Extent::fixed(times)), dims[dim]);
  return success();
}

static FailureOr<Dims> compose(tosa::TileOp op, DigitMap &map, ExtentNames &) {
  SmallVector<int64_t> multiples;
  Dims dims = map.getValueDims();
  if (failed(op.getConstantMultiples(multiples)) ||
      multiples.size() != dims.size())
    return failure();
  for (auto [dim, times] : llvm::enumerate(multiples))
    if (failed(addCopies(map, dims, dim, times)))
      return failure();
  return dims;
}

static FailureOr<Dims> compose(RepeatKVOp op, DigitMap &map, ExtentNames &) {
  Dims dims = map.getValueDims();
  Digits &heads = dims[op.getHeadsAxis()];
  heads = join(heads, map.addRepeated(Extent::fixed(op.getNRep())));
  return dims;
}

/// True if `extent` is that of value dimension `dim`, which `known` names.
static bool isWhole(const DigitMap &map, int64_t dim, const Extent &extent,
                    const Extent &known) {
  std::optional<int64_t> product = map.getProduct(map.getValueDim(dim));
  return isSameExtent(extent, known) || (product && extent.isStatic(*product));
}

static FailureOr<Dims> compose(tensor::ExtractSliceOp op, DigitMap &map,
                               ExtentNames &names) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Dims dims = map.getValueDims(), kept;
  for (auto [dim, size] : llvm::enumerate(op.getMixedSizes())) {
    if (!isWhole(map, dim, names.get(size), names.get(op.getSource(), dim)))
      return failure();
    if (!dropped[dim])
      kept.push_back(dims[dim]);
    else if (failed(map.refine(dims[dim], 1)))
      return failure();
  }
  return kept;
}

static FailureOr<Dims> compose(tensor::InsertSliceOp op, DigitMap &map,
                               ExtentNames &names) {
  llvm::SmallBitVector added = op.getDroppedDims();
  Dims dims = map.getValueDims(), all;
  int64_t sourceDim = 0;
  for (auto [dim, size] : llvm::enumerate(op.getMixedSizes())) {
    Extent whole = names.get(op.getResult(), dim);
    bool isAdded = added[dim];
    if (!isSameExtent(names.get(size), whole) ||
        (isAdded && !whole.isStatic(1)))
      return failure();
    all.push_back(isAdded ? Digits() : dims[sourceDim++]);
  }
  return all;
}

static FailureOr<Dims> compose(tosa::SliceOp op, DigitMap &map,
                               ExtentNames &names) {
  // A slice as large as its operand is all of it.
  for (int64_t dim = 0; dim < map.getValueRank(); ++dim)
    if (!isWhole(map, dim, names.get(op.getResult(), dim),
                 names.get(op.getInput1(), dim)))
      return failure();
  return map.getValueDims();
}

/// tosa arithmetic with a neutral operand: broadcasts where the operand has
/// extent 1.
static FailureOr<Dims> composeBroadcasting(OpResult result, OpOperand &viewed,
                                           DigitMap &map, ExtentNames &names) {
  Value input = viewed.get();
  Value other =
      result.getOwner()->getOperand(viewed.getOperandNumber() == 0 ? 1 : 0);
  auto otherType = dyn_cast<RankedTensorType>(other.getType());
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  if (!otherType || otherType.getRank() != rank || map.getValueRank() != rank)
    return failure();
  Dims dims = map.getValueDims();
  for (auto [dim, digits] : llvm::enumerate(dims)) {
    Extent otherExtent = names.get(other, dim);
    std::optional<int64_t> size = map.getProduct(digits);
    if (size == 1)
      digits = map.addRepeated(names.get(result, dim));
    // An extent that is only known at run time may turn out to be 1.
    else if (!size && !otherExtent.isStatic(1) &&
             !isSameExtent(otherExtent, names.get(input, dim)))
      return failure();
  }
  return dims;
}

FailureOr<DigitMap> gqa::composeView(OpResult result, OpOperand &viewed,
                                     DigitMap map, ExtentNames &names) {
  FailureOr<Dims> dims =
      llvm::TypeSwitch<Operation *, FailureOr<Dims>>(result.getOwner())
          .Case([&](linalg::LinalgOp op) {
            return composeLinalg(op, result, viewed, map, names);
          })
          .Case<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
                tensor::ExtractSliceOp, tosa::TransposeOp, tosa::TileOp,
                tosa::SliceOp, RepeatKVOp>(
              [&](auto op) { return compose(op, map, names); })
          .Case<tensor::ReshapeOp, tosa::ReshapeOp>(
              [&](auto) { return composeReshape(result, map, names); })
          .Case<tensor::GatherOp, tensor::GenerateOp, tosa::GatherOp>(
              [&](auto) { return composeGather(result, viewed, map, names); })
          .Case<tensor::ConcatOp, tosa::ConcatOp>(
              [&](auto) { return composeAssembly(result, viewed, map, names); })
          .Case([&](tensor::InsertSliceOp slice) {
            return getAssembledOperand(slice)
                       ? composeAssembly(result, viewed, map, names)
                       : compose(slice, map, names);
          })
          .Case<tosa::AddOp, tosa::SubOp, tosa::MulOp>([&](auto) {
            return composeBroadcasting(result, viewed, map, names);
          })
          .Case([&](ViewOpInterface view) {
            return composeIndexMap(getTrustedIndexMap(view), result, map,
                                   names);
          })
          // Casts, copies and arith on tensors: element by element.
          .Default([&](Operation *) { return map.getValueDims(); });
  SmallVector<int64_t> shape = llvm::map_to_vector(
      names.get(result), [](const Extent &extent) { return extent.getSize(); });
  if (failed(dims) || failed(map.setValueDims(*dims, shape)))
    return failure();
  return map;
}
