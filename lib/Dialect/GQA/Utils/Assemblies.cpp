//===- Assemblies.cpp - Values put together from pieces of others ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A concatenation, and a chain of insertions into one destination, put pieces
// side by side along one dimension. They are a view of a tensor if the pieces
// are copies of it, or slices of it that follow a pattern:
//
//   concat(x, x)                 0 1 2 0 1 2   tile, unless along an extent of
//   1 concat(x0, x0, x1, x1)       0 0 1 1       interleave concat(x0, x1, x0,
//   x1)       0 1 0 1       tile
//
//===----------------------------------------------------------------------===//

#include "ViewOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Utils/ConversionUtils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

using Digits = DigitMap::Digits;

/// More pieces than heads are not looked at.
static constexpr int64_t kMaxPieces = 256;

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

namespace {
/// What stands side by side in a value.
struct Pieces {
  /// The dimension of the value along which they do, and how many of its
  /// indices each of them has.
  int64_t dim = 0, size = 0;
  /// In the order of their places.
  SmallVector<OpOperand *> operands;
  /// The insertions that placed them; none for a concatenation.
  SmallVector<tensor::InsertSliceOp> insertions;
  /// Dimensions of the value, of extent 1 in a piece, that the pieces lack.
  llvm::SmallBitVector added;
};
} // namespace

static std::optional<Pieces> getConcatPieces(Operation *op, int64_t dim) {
  auto type = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  if (!type || dim < 0 || dim >= type.getRank() ||
      op->getNumOperands() > kMaxPieces)
    return std::nullopt;
  Pieces pieces;
  pieces.dim = dim;
  pieces.size = type.getDimSize(dim);
  pieces.added.resize(type.getRank());
  for (OpOperand &operand : op->getOpOperands()) {
    auto operandType = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!operandType || operandType.getDimSize(dim) != pieces.size)
      return std::nullopt;
    pieces.operands.push_back(&operand);
  }
  return pieces;
}

/// The pieces that the insertions up to `last` put into one destination, if
/// they fill it along the one dimension in which the last one is smaller.
static std::optional<Pieces> getInsertedPieces(tensor::InsertSliceOp last) {
  RankedTensorType type = last.getType();
  Pieces pieces;
  pieces.dim = -1;
  pieces.added = last.getDroppedDims();
  for (auto [dim, size] : llvm::enumerate(last.getStaticSizes())) {
    int64_t extent = type.getDimSize(dim);
    if (size == extent || ShapedType::isDynamic(size) ||
        ShapedType::isDynamic(extent))
      continue;
    if (pieces.dim >= 0 || size <= 0 || extent % size != 0)
      return std::nullopt;
    pieces.dim = dim;
    pieces.size = size;
  }
  if (pieces.dim < 0)
    return std::nullopt;
  int64_t numPlaces = type.getDimSize(pieces.dim) / pieces.size;
  if (numPlaces > kMaxPieces)
    return std::nullopt;
  pieces.operands.resize(numPlaces);
  Value current = last.getResult();
  for (int64_t count = 0; count < 2 * kMaxPieces; ++count) {
    auto insert = current.getDefiningOp<tensor::InsertSliceOp>();
    if (!insert || !llvm::all_of(insert.getMixedStrides(), isOneInteger) ||
        insert.getStaticSizes()[pieces.dim] != pieces.size ||
        insert.getDroppedDims() != pieces.added)
      return std::nullopt;
    for (auto [dim, offset] : llvm::enumerate(insert.getStaticOffsets()))
      if (static_cast<int64_t>(dim) != pieces.dim && offset != 0)
        return std::nullopt;
    // A dynamic offset is negative.
    int64_t offset = insert.getStaticOffsets()[pieces.dim];
    if (offset < 0 || offset % pieces.size != 0 ||
        offset / pieces.size >= numPlaces)
      return std::nullopt;
    // What is inserted later stays.
    OpOperand *&place = pieces.operands[offset / pieces.size];
    if (!place)
      place = &insert.getSourceMutable();
    pieces.insertions.push_back(insert);
    if (!llvm::is_contained(pieces.operands, nullptr))
      return pieces;
    current = insert.getDest();
  }
  return std::nullopt;
}

static std::optional<Pieces> getPieces(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<Pieces>>(op)
      .Case(
          [](tensor::ConcatOp op) { return getConcatPieces(op, op.getDim()); })
      .Case([](tosa::ConcatOp op) { return getConcatPieces(op, op.getAxis()); })
      .Case([](tensor::InsertSliceOp op) { return getInsertedPieces(op); })
      .Default([](Operation *) { return std::nullopt; });
}

//===----------------------------------------------------------------------===//
// What they are pieces of
//===----------------------------------------------------------------------===//

/// True if both values are computed in the same way from the same values.
static bool isSameComputation(Value lhs, Value rhs, int depth = 3) {
  constexpr unsigned maxOperands = 4;
  if (lhs == rhs)
    return true;
  auto lhsResult = dyn_cast<OpResult>(lhs), rhsResult = dyn_cast<OpResult>(rhs);
  if (!lhsResult || !rhsResult || depth == 0 ||
      lhsResult.getResultNumber() != rhsResult.getResultNumber() ||
      lhsResult.getOwner()->getNumOperands() > maxOperands ||
      !isPure(lhsResult.getOwner()))
    return false;
  return OperationEquivalence::isEquivalentTo(
      lhsResult.getOwner(), rhsResult.getOwner(),
      [depth](Value lhs, Value rhs) {
        return success(isSameComputation(lhs, rhs, depth - 1));
      },
      /*markEquivalent=*/nullptr, OperationEquivalence::IgnoreLocations);
}

namespace {
/// A slice that is whole but for one dimension.
struct Slice {
  OpOperand *source = nullptr;
  int64_t dim = -1, offset = 0, size = 0;
};
} // namespace

/// The slice with these offsets and sizes of `source`. A dynamic size counts as
/// whole: whoever uses the slice as a piece compares what the pieces make with
/// the source.
static std::optional<Slice> getSlice(OpOperand &source,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  auto type = dyn_cast<RankedTensorType>(source.get().getType());
  if (!type || static_cast<size_t>(type.getRank()) != sizes.size())
    return std::nullopt;
  Slice slice;
  slice.source = &source;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    std::optional<int64_t> offset = getConstantIntValue(offsets[dim]);
    std::optional<int64_t> size = getConstantIntValue(sizes[dim]);
    if (!offset)
      return std::nullopt;
    bool isPart = *offset != 0 || (size && !type.isDynamicDim(dim) &&
                                   *size != type.getDimSize(dim));
    if (!isPart)
      continue;
    if (slice.dim >= 0 || !size)
      return std::nullopt;
    slice.dim = dim;
    slice.offset = *offset;
    slice.size = *size;
  }
  if (slice.dim < 0)
    return std::nullopt;
  return slice;
}

/// The slice whose elements, in order, `value` has.
static std::optional<Slice> findSlice(Value value) {
  constexpr int maxReshapes = 4;
  for (int count = 0; count < maxReshapes; ++count) {
    Operation *op = value.getDefiningOp();
    if (!isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                         tensor::ReshapeOp, tensor::CastOp, tosa::ReshapeOp>(
            op))
      break;
    value = op->getOperand(0);
  }
  if (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
    return llvm::all_of(slice.getMixedStrides(), isOneInteger)
               ? getSlice(slice.getSourceMutable(), slice.getMixedOffsets(),
                          slice.getMixedSizes())
               : std::nullopt;
  if (auto slice = value.getDefiningOp<tosa::SliceOp>()) {
    SmallVector<int64_t> start, size;
    if (!tosa::getConstShapeValues(slice.getStart().getDefiningOp(), start) ||
        !tosa::getConstShapeValues(slice.getSize().getDefiningOp(), size))
      return std::nullopt;
    MLIRContext *context = slice.getContext();
    return getSlice(slice.getInput1Mutable(),
                    getAsIndexOpFoldResult(context, start),
                    getAsIndexOpFoldResult(context, size));
  }
  return std::nullopt;
}

namespace {
/// Pieces of one tensor.
struct Assembly {
  OpOperand *source = nullptr;
  /// The dimension of the source that the pieces are slices of; -1 if they are
  /// all of it.
  int64_t sourceDim = -1;
  /// Which slice each piece is, counted in slices.
  SmallVector<int64_t> slices;
};
} // namespace

static std::optional<Assembly> findAssembly(const Pieces &pieces) {
  Assembly assembly;
  assembly.source = pieces.operands.front();
  if (llvm::all_of(pieces.operands, [&](OpOperand *piece) {
        return isSameComputation(piece->get(), assembly.source->get());
      })) {
    assembly.slices.assign(pieces.operands.size(), 0);
    return assembly;
  }
  for (OpOperand *piece : pieces.operands) {
    std::optional<Slice> slice = findSlice(piece->get());
    if (!slice || slice->size != pieces.size ||
        slice->offset % slice->size != 0)
      return std::nullopt;
    if (assembly.sourceDim < 0) {
      assembly.source = slice->source;
      assembly.sourceDim = slice->dim;
    }
    if (slice->dim != assembly.sourceDim ||
        slice->source->get() != assembly.source->get())
      return std::nullopt;
    assembly.slices.push_back(slice->offset / slice->size);
  }
  return assembly;
}

OpOperand *gqa::getAssembledOperand(Operation *op) {
  std::optional<Pieces> pieces = getPieces(op);
  if (!pieces)
    return nullptr;
  std::optional<Assembly> assembly = findAssembly(*pieces);
  return assembly ? assembly->source : nullptr;
}

//===----------------------------------------------------------------------===//
// Composing the map
//===----------------------------------------------------------------------===//

/// True if the pieces are whole in every dimension but one.
static bool isFilled(const Pieces &pieces, Value result, ExtentNames &names) {
  for (tensor::InsertSliceOp insert : pieces.insertions)
    for (auto [dim, size] : llvm::enumerate(insert.getMixedSizes()))
      if (static_cast<int64_t>(dim) != pieces.dim &&
          !isSameExtent(names.get(size), names.get(result, dim)))
        return false;
  return true;
}

std::optional<IndexPattern> gqa::findPattern(ArrayRef<int64_t> indices) {
  if (indices.empty() || indices.front() != 0)
    return std::nullopt;
  IndexPattern pattern;
  auto firstOther = llvm::find_if(indices, [](int64_t i) { return i != 0; });
  pattern.divisor = firstOther - indices.begin();
  pattern.modulus = *llvm::max_element(indices) + 1;
  for (auto [position, index] : llvm::enumerate(indices))
    if (index !=
        static_cast<int64_t>(position) / pattern.divisor % pattern.modulus)
      return std::nullopt;
  return pattern;
}

FailureOr<SmallVector<Digits>> gqa::composeAssembly(OpResult result,
                                                    OpOperand &viewed,
                                                    DigitMap &map,
                                                    ExtentNames &names) {
  std::optional<Pieces> pieces = getPieces(result.getOwner());
  std::optional<Assembly> assembly =
      pieces ? findAssembly(*pieces) : std::nullopt;
  if (!assembly || assembly->source->get() != viewed.get() ||
      !isFilled(*pieces, result, names))
    return failure();
  SmallVector<Digits> sourceDims = map.getValueDims(), dims;
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  int64_t numPieces = pieces->operands.size();

  if (assembly->sourceDim < 0) {
    // Copies: what is repeated counts the copies.
    int64_t sourceDim = 0;
    for (int64_t dim = 0; dim < rank; ++dim)
      dims.push_back(pieces->added[dim] ? Digits() : sourceDims[sourceDim++]);
    Digits copies = map.addRepeated(Extent::fixed(numPieces));
    copies.append(dims[pieces->dim]);
    dims[pieces->dim] = std::move(copies);
    return dims;
  }

  // Slices. The other dimensions are those of the source, in order.
  int64_t sourceDim = assembly->sourceDim;
  std::optional<IndexPattern> pattern = findPattern(assembly->slices);
  if (!pattern || static_cast<int64_t>(sourceDims.size()) != rank ||
      (pieces->size != 1 && sourceDim != pieces->dim) ||
      numPieces % (pattern->divisor * pattern->modulus) != 0)
    return failure();
  for (int64_t dim = 0, from = 0; dim < rank; ++dim) {
    if (dim == pieces->dim) {
      dims.emplace_back();
      continue;
    }
    from += from == sourceDim;
    if (!isSameExtent(names.get(result, dim), names.get(viewed.get(), from)))
      return failure();
    dims.push_back(sourceDims[from++]);
  }
  FailureOr<SmallVector<Digits>> parts =
      map.split(sourceDims[sourceDim],
                {Extent::fixed(pattern->modulus), Extent::fixed(pieces->size)});
  if (failed(parts))
    return failure();
  int64_t numRounds = numPieces / (pattern->divisor * pattern->modulus);
  Digits &digits = dims[pieces->dim];
  digits = map.addRepeated(Extent::fixed(numRounds));
  digits.append((*parts)[0]);
  digits.append(map.addRepeated(Extent::fixed(pattern->divisor)));
  digits.append((*parts)[1]);
  return dims;
}
