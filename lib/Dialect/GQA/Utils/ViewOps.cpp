//===- ViewOps.cpp - Which operations are views, and of what --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function for each kind of operation extends the map of its operand to its
// result. The linalg operations are in LinalgViews.cpp.
//
//===----------------------------------------------------------------------===//

#include "ViewOps.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
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

/// The first operand, if all are the same value.
static OpOperand *getOnlyInput(Operation *op) {
  return op->getNumOperands() && llvm::all_equal(op->getOperands())
             ? &op->getOpOperand(0)
             : nullptr;
}

/// True if a slice starts at the first element and leaves none out in between.
static bool startsAtZeroWithStrideOne(OffsetSizeAndStrideOpInterface op) {
  return llvm::all_of(op.getMixedOffsets(), isZeroInteger) &&
         llvm::all_of(op.getMixedStrides(), isOneInteger);
}

namespace {
/// Copies of one value that stand one after another along `dim`.
struct Copies {
  int64_t dim = 0, times = 1;
};
} // namespace

/// If `last` is the last of the insertions that place copies of its source next
/// to each other until the destination is full (what tosa.concat and
/// tensor.concat become), how.
static std::optional<Copies> getInsertedCopies(tensor::InsertSliceOp last) {
  constexpr int64_t maxTimes = 64;
  RankedTensorType type = last.getType();
  if (!type.hasStaticShape() ||
      last.getSourceType().getRank() != type.getRank() ||
      llvm::equal(last.getSourceType().getShape(), type.getShape()))
    return std::nullopt;
  // The one dimension in which the source is smaller.
  Copies copies;
  copies.dim = -1;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    int64_t size = last.getSourceType().getDimSize(dim);
    if (size == type.getDimSize(dim))
      continue;
    if (copies.dim >= 0 || size <= 0 || type.getDimSize(dim) % size != 0)
      return std::nullopt;
    copies.dim = dim;
    copies.times = type.getDimSize(dim) / size;
  }
  if (copies.times > maxTimes)
    return std::nullopt;
  // As many insertions as there are places, each in another place.
  int64_t size = last.getSourceType().getDimSize(copies.dim);
  llvm::SmallBitVector filled(copies.times);
  Value current = last.getResult();
  for (int64_t count = 0; count < copies.times; ++count) {
    auto insert = current.getDefiningOp<tensor::InsertSliceOp>();
    if (!insert || insert.getSource() != last.getSource() ||
        !llvm::all_of(insert.getMixedStrides(), isOneInteger))
      return std::nullopt;
    for (auto [dim, offset] : llvm::enumerate(insert.getStaticOffsets())) {
      if (static_cast<int64_t>(dim) != copies.dim) {
        if (offset != 0)
          return std::nullopt;
        continue;
      }
      // A dynamic offset is negative.
      if (offset < 0 || offset % size != 0 || offset / size >= copies.times ||
          filled[offset / size])
        return std::nullopt;
      filled.set(offset / size);
    }
    current = insert.getDest();
  }
  return copies;
}

OpOperand *gqa::getViewedOperand(OpResult result,
                                 const HeadMapOptions &options) {
  if (!isPlainTensor(result.getType()))
    return nullptr;
  Operation *op = result.getOwner();
  OpOperand *viewed =
      llvm::TypeSwitch<Operation *, OpOperand *>(op)
          .Case([&](linalg::LinalgOp linalgOp) {
            return getYieldedInput(linalgOp, result, options);
          })
          .Case<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                tensor::GatherOp, tosa::ReshapeOp, tosa::TransposeOp,
                tosa::TileOp, tosa::SliceOp, tosa::IdentityOp, RepeatKVOp>(
              [](Operation *op) { return &op->getOpOperand(0); })
          .Case([](tensor::ExtractSliceOp slice) {
            return startsAtZeroWithStrideOne(slice) ? &slice.getSourceMutable()
                                                    : nullptr;
          })
          .Case([](tensor::InsertSliceOp slice) {
            return startsAtZeroWithStrideOne(slice) || getInsertedCopies(slice)
                       ? &slice.getSourceMutable()
                       : nullptr;
          })
          .Case<tensor::ConcatOp, tosa::ConcatOp>(
              [](Operation *op) { return getOnlyInput(op); })
          .Default([&](Operation *op) {
            return getNeutrallyCombinedOperand(op, options.strictZeros);
          });
  if (!viewed || !isPlainTensor(viewed->get().getType()) ||
      getElementTypeOrSelf(viewed->get().getType()) !=
          getElementTypeOrSelf(result.getType()))
    return nullptr;
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
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
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
  for (auto [digits, group] : llvm::zip(dims, op.getReassociationIndices())) {
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

static FailureOr<Dims> compose(tosa::ReshapeOp op, DigitMap &map,
                               ExtentNames &names) {
  Digits all;
  for (const Digits &dim : map.getValueDims())
    all = join(all, dim);
  return map.split(all, names.get(op.getResult()));
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

static FailureOr<Dims> compose(tensor::ConcatOp op, DigitMap &map,
                               ExtentNames &) {
  Dims dims = map.getValueDims();
  if (failed(addCopies(map, dims, op.getDim(), op.getInputs().size())))
    return failure();
  return dims;
}

static FailureOr<Dims> compose(tosa::ConcatOp op, DigitMap &map,
                               ExtentNames &) {
  Dims dims = map.getValueDims();
  if (failed(addCopies(map, dims, op.getAxis(), op->getNumOperands())))
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
  if (std::optional<Copies> copies = getInsertedCopies(op)) {
    Dims dims = map.getValueDims();
    if (failed(addCopies(map, dims, copies->dim, copies->times)))
      return failure();
    return dims;
  }
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

/// One dimension, with the index of output i found in a constant: i floordiv R,
/// or i mod H.
static FailureOr<Dims> compose(tensor::GatherOp op, DigitMap &map,
                               ExtentNames &) {
  constexpr int64_t maxIndices = 1 << 16;
  DenseIntElementsAttr indices;
  Dims dims = map.getValueDims();
  if (op.getGatherDims().size() != 1 || op.getIndicesType().getRank() != 2 ||
      !matchPattern(op.getIndices(), m_Constant(&indices)))
    return failure();
  int64_t axis = op.getGatherDims().front();
  int64_t numOutputs = indices.getNumElements();
  std::optional<int64_t> numHeads = map.getProduct(dims[axis]);
  if (!numHeads || numOutputs == 0 || numOutputs > maxIndices ||
      numOutputs % *numHeads != 0)
    return failure();
  int64_t factor = numOutputs / *numHeads;
  bool isInterleaved = true, isTiled = true;
  for (auto [output, index] : llvm::enumerate(indices.getValues<APInt>())) {
    isInterleaved &= index == output / factor;
    isTiled &= index == output % *numHeads;
  }
  if (!isInterleaved && !isTiled)
    return failure();
  Digits repeated = map.addRepeated(Extent::fixed(factor));
  Digits heads =
      isInterleaved ? join(dims[axis], repeated) : join(repeated, dims[axis]);
  // The gathered dimension moves to the front; it stays behind with extent 1,
  // or is dropped.
  if (op.getResultType().getRank() == static_cast<int64_t>(dims.size()))
    dims.erase(dims.begin() + axis);
  else
    dims[axis] = {};
  dims.insert(dims.begin(), std::move(heads));
  return dims;
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
                tensor::ConcatOp, tensor::GatherOp, tensor::ExtractSliceOp,
                tensor::InsertSliceOp, tosa::ReshapeOp, tosa::TransposeOp,
                tosa::TileOp, tosa::ConcatOp, tosa::SliceOp, RepeatKVOp>(
              [&](auto op) { return compose(op, map, names); })
          .Case<tosa::AddOp, tosa::SubOp, tosa::MulOp>([&](auto) {
            return composeBroadcasting(result, viewed, map, names);
          })
          // Casts, copies and arith on tensors: element by element.
          .Default([&](Operation *) { return map.getValueDims(); });
  SmallVector<int64_t> shape = llvm::map_to_vector(
      names.get(result), [](const Extent &extent) { return extent.getSize(); });
  if (failed(dims) || failed(map.setValueDims(*dims, shape)))
    return failure();
  return map;
}
