//===- LinalgViews.cpp - linalg operations that only move elements --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Transposes, broadcasts, copies, and every linalg.generic that yields one of
// its inputs, are one thing: an output indexed by a permutation of the loops,
// and an input indexed by sums of parts of the loops,
//
//   in[.., sum of coefficient * (loop floordiv divisor mod modulus), ..].
//
// Each part is a group of digits of its loop; digits that no part has are
// repeated.
//
//===----------------------------------------------------------------------===//

#include "ViewOps.h"

#include "IndexReader.h"

#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

using Digits = DigitMap::Digits;

OpOperand *gqa::getYieldedInput(linalg::LinalgOp op, OpResult result,
                                const HeadMapOptions &options,
                                SmallVectorImpl<Operation *> &casts) {
  if (!op.hasPureTensorSemantics() || !op.isAllParallelLoops())
    return nullptr;
  Block *body = op.getBlock();
  Operation *yield = body->getTerminator();
  if (result.getResultNumber() >= yield->getNumOperands())
    return nullptr;
  Value value = yield->getOperand(result.getResultNumber());
  // Up through neutral arithmetic and casts, which dominance makes finite.
  while (Operation *producer = value.getDefiningOp()) {
    if (producer->getBlock() != body)
      return nullptr;
    if (auto extract = dyn_cast<tensor::ExtractOp>(producer)) {
      std::reverse(casts.begin(), casts.end());
      return &extract.getTensorMutable();
    }
    if (isElementCast(producer)) {
      casts.push_back(producer);
      value = producer->getOperand(0);
      continue;
    }
    OpOperand *kept =
        getNeutrallyCombinedOperand(producer, options.strictZeros);
    if (!kept)
      return nullptr;
    value = kept->get();
  }
  std::reverse(casts.begin(), casts.end());
  auto argument = cast<BlockArgument>(value);
  if (argument.getOwner() != body)
    return nullptr;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.getMatchingBlockArgument(input) == argument)
      return input;
  return nullptr;
}

SmallVector<int64_t> gqa::getEqualDims(OpResult result) {
  auto op = dyn_cast<linalg::GenericOp>(result.getOwner());
  // With another user, the elements would be computed for both.
  if (!op || !result.hasOneUse() || op->getNumResults() != 1 ||
      !op.hasPureTensorSemantics() || !op.isAllParallelLoops() ||
      op.payloadUsesValueFromOperand(op.getDpsInitOperand(0)))
    return {};
  AffineMap output = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!output.isPermutation())
    return {};
  llvm::SmallBitVector isRead(op.getNumLoops());
  // Heads are data: some tensor has elements of their type.
  bool readsData = false;
  auto noteData = [&](Value value) {
    readsData |= isa<RankedTensorType>(value.getType()) &&
                 getElementTypeOrSelf(value) == getElementTypeOrSelf(result);
  };
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!op.payloadUsesValueFromOperand(input))
      continue;
    noteData(input->get());
    for (AffineExpr expr : op.getMatchingIndexingMap(input).getResults())
      for (unsigned loop = 0; loop < isRead.size(); ++loop)
        if (expr.isFunctionOfDim(loop))
          isRead.set(loop);
  }
  bool hasEffects =
      op.getRegion()
          .walk([&](Operation *nested) {
            if (auto index = dyn_cast<linalg::IndexOp>(nested))
              isRead.set(index.getDim());
            if (auto extract = dyn_cast<tensor::ExtractOp>(nested))
              noteData(extract.getTensor());
            return isMemoryEffectFree(nested) ? WalkResult::advance()
                                              : WalkResult::interrupt();
          })
          .wasInterrupted();
  if (hasEffects || !readsData)
    return {};
  SmallVector<int64_t> dims;
  for (auto [dim, expr] : llvm::enumerate(output.getResults()))
    if (!isRead[cast<AffineDimExpr>(expr).getPosition()])
      dims.push_back(dim);
  return dims;
}

namespace {
/// coefficient * (loop floordiv divisor mod modulus); modulus 0: no mod.
struct Term {
  int64_t coefficient = 1;
  unsigned loop = 0;
  int64_t divisor = 1, modulus = 0;
};

/// Digits of a loop that an input has: those of value `divisor` and above.
struct Part {
  int64_t divisor;
  Extent extent;
  Digits digits;
};
} // namespace

/// The one part of a loop that `expr` is, if it is no sum.
static std::optional<Term> parsePart(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    Term term;
    term.loop = dim.getPosition();
    return term;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!constant || constant.getValue() < 1)
    return std::nullopt;
  std::optional<Term> term = parsePart(binary.getLHS());
  int64_t number = constant.getValue();
  if (!term || term->coefficient != 1)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::FloorDiv:
    // ((x floordiv d) mod m) floordiv n is (x floordiv dn) mod (m / n).
    if (term->modulus % number != 0 ||
        llvm::MulOverflow(term->divisor, number, term->divisor))
      return std::nullopt;
    term->modulus /= number;
    return term;
  case AffineExprKind::Mod:
    // (x mod m) mod n is x mod n if n divides m.
    if (term->modulus % number != 0)
      return std::nullopt;
    term->modulus = number;
    return term;
  case AffineExprKind::Mul:
    term->coefficient = number;
    return term;
  default:
    return std::nullopt;
  }
}

static LogicalResult parseSum(AffineExpr expr, SmallVectorImpl<Term> &terms) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return success(constant.getValue() == 0);
  if (expr.getKind() == AffineExprKind::Add) {
    auto sum = cast<AffineBinaryOpExpr>(expr);
    return success(succeeded(parseSum(sum.getLHS(), terms)) &&
                   succeeded(parseSum(sum.getRHS(), terms)));
  }
  std::optional<Term> term = parsePart(expr);
  if (!term)
    return failure();
  terms.push_back(*term);
  return success();
}

/// How many values the part takes, given its loop's extent; none if the part
/// takes them unevenly.
static std::optional<Extent> getPartExtent(const Term &term,
                                           const Extent &loop) {
  if (term.divisor == 1 && term.modulus == 0)
    return loop;
  if (!loop.isStatic() || loop.getSize() % term.divisor != 0)
    return std::nullopt;
  int64_t quotient = loop.getSize() / term.divisor;
  if (term.modulus == 0 || term.modulus == quotient)
    return Extent::fixed(quotient);
  if (quotient % term.modulus != 0)
    return std::nullopt;
  return Extent::fixed(term.modulus);
}

/// Splits the digits of one input dimension among the loops that `expr` reads
/// it by.
static LogicalResult addParts(AffineExpr expr, const Digits &digits,
                              ArrayRef<Extent> loops, DigitMap &map,
                              MutableArrayRef<SmallVector<Part>> parts) {
  struct Counted {
    Term term;
    Extent extent;
  };
  SmallVector<Term> all;
  if (failed(parseSum(expr, all)))
    return failure();
  SmallVector<Counted> terms;
  for (const Term &term : all) {
    std::optional<Extent> extent = getPartExtent(term, loops[term.loop]);
    if (!extent)
      return failure();
    // What is always 0 is no digit.
    if (!extent->isStatic(1))
      terms.push_back({term, *extent});
  }
  // The terms are the digits of a number if each counts what all terms below
  // it together can count up to.
  llvm::sort(terms, [](const Counted &lhs, const Counted &rhs) {
    return lhs.term.coefficient > rhs.term.coefficient;
  });
  SmallVector<Extent> extents(terms.size());
  int64_t weight = 1;
  for (size_t index = terms.size(); index-- > 0;) {
    const Extent &extent = extents[index] = terms[index].extent;
    if (terms[index].term.coefficient != weight)
      return failure();
    bool isLast = index == 0;
    if (!isLast && (!extent.isStatic() ||
                    llvm::MulOverflow(weight, extent.getSize(), weight)))
      return failure();
  }
  // A plain loop has the extent of the dimension it indexes.
  if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
    const Extent &extent = loops[loop.getPosition()];
    if (extent.isStatic() && failed(map.refine(digits, extent.getSize())))
      return failure();
  }
  FailureOr<SmallVector<Digits>> split = map.split(digits, extents);
  if (failed(split))
    return failure();
  for (auto [counted, part] : llvm::zip_equal(terms, *split))
    parts[counted.term.loop].push_back(
        {counted.term.divisor, counted.extent, part});
  return success();
}

/// The digits of a loop: its parts, and repeated ones where there is none.
static FailureOr<Digits>
joinParts(const Extent &loop, SmallVectorImpl<Part> &parts, DigitMap &map) {
  if (parts.empty())
    return map.addRepeated(loop);
  if (!loop.isStatic()) {
    // A dynamic loop is read whole or not at all.
    if (parts.size() > 1)
      return failure();
    return parts.front().digits;
  }
  llvm::sort(parts, [](const Part &lhs, const Part &rhs) {
    return lhs.divisor < rhs.divisor;
  });
  Digits digits;
  int64_t weight = 1;
  auto addGap = [&](int64_t end) {
    if (end % weight != 0)
      return false;
    Digits gap = map.addRepeated(Extent::fixed(end / weight));
    digits.insert(digits.begin(), gap.begin(), gap.end());
    weight = end;
    return true;
  };
  for (const Part &part : parts) {
    // Read twice, as in a diagonal, or cut unevenly.
    if (part.divisor < weight || !addGap(part.divisor))
      return failure();
    digits.insert(digits.begin(), part.digits.begin(), part.digits.end());
    weight *= part.extent.getSize();
  }
  if (weight > loop.getSize() || !addGap(loop.getSize()))
    return failure();
  return digits;
}

/// The digits of each loop where the element of the value is the element of the
/// operand at `index`.
static FailureOr<SmallVector<Digits>> composeIndex(ArrayRef<AffineExpr> index,
                                                   ArrayRef<Extent> loops,
                                                   DigitMap &map) {
  if (llvm::any_of(loops, [](const Extent &e) { return e.isStatic(0); }))
    return failure();
  SmallVector<SmallVector<Part>> parts(loops.size());
  for (auto [expr, digits] : llvm::zip_equal(index, map.getValueDims()))
    if (failed(addParts(expr, digits, loops, map, parts)))
      return failure();
  SmallVector<Digits> loopDigits;
  for (auto [loop, loopParts] : llvm::zip_equal(loops, parts)) {
    FailureOr<Digits> digits = joinParts(loop, loopParts, map);
    if (failed(digits))
      return failure();
    loopDigits.push_back(std::move(*digits));
  }
  return loopDigits;
}

/// The same for an index that was read off the IR: unlike an indexing map, it
/// does not promise that it reads all of the operand.
static FailureOr<SmallVector<Digits>>
composeReadIndex(ArrayRef<IndexExpr> index, ArrayRef<Extent> loops,
                 Value operand, DigitMap &map, ExtentNames &names) {
  SmallVector<AffineExpr> exprs;
  for (auto [dim, read] : llvm::enumerate(index)) {
    exprs.push_back(simplifyAffineExpr(read.expr, loops.size(), 0));
    auto loop = dyn_cast<AffineDimExpr>(exprs.back());
    bool isWhole = loop && isSameExtent(loops[loop.getPosition()],
                                        names.get(operand, dim));
    if (!isWhole && !map.getProduct(map.getValueDim(dim)))
      return failure();
  }
  return composeIndex(exprs, loops, map);
}

FailureOr<SmallVector<Digits>> gqa::composeIndexMap(AffineMap indexMap,
                                                    OpResult result,
                                                    DigitMap &map,
                                                    ExtentNames &names) {
  SmallVector<Extent> extents = names.get(result);
  return composeIndex(indexMap.getResults(), extents, map);
}

/// The digits of each loop of `op` (of a linalg operation or a tensor.generate)
/// whose body extracts the elements from `viewed`.
static FailureOr<SmallVector<Digits>>
composeExtraction(Operation *op, ArrayRef<Extent> loops, OpOperand &viewed,
                  DigitMap &map, ExtentNames &names) {
  IndexReader reader(op->getContext(), loops, names);
  SmallVector<IndexExpr> loopExprs = reader.getLoops(), index;
  for (Value position :
       cast<tensor::ExtractOp>(viewed.getOwner()).getIndices()) {
    std::optional<IndexExpr> read = reader.readScalar(position, op, loopExprs);
    if (!read)
      return failure();
    index.push_back(*read);
  }
  return composeReadIndex(index, loops, viewed.get(), map, names);
}

FailureOr<SmallVector<Digits>>
gqa::composeLinalg(linalg::LinalgOp op, OpResult result, OpOperand &viewed,
                   DigitMap &map, ExtentNames &names) {
  AffineMap output =
      op.getMatchingIndexingMap(op.getDpsInitOperand(result.getResultNumber()));
  if (!output.isPermutation())
    return failure();
  SmallVector<Extent> loops(output.getNumDims());
  for (unsigned dim = 0; dim < output.getNumResults(); ++dim)
    loops[output.getDimPosition(dim)] = names.get(result, dim);
  FailureOr<SmallVector<Digits>> digits = failure();
  if (viewed.getOwner() != op) {
    digits = composeExtraction(op, loops, viewed, map, names);
  } else {
    AffineMap input = op.getMatchingIndexingMap(&viewed);
    if (input.getNumSymbols() == 0)
      digits = composeIndex(input.getResults(), loops, map);
  }
  if (failed(digits))
    return failure();
  SmallVector<Digits> dims;
  for (unsigned dim = 0; dim < output.getNumResults(); ++dim)
    dims.push_back((*digits)[output.getDimPosition(dim)]);
  return dims;
}

/// The index into the source of a gather when the result's is `loops`.
static std::optional<SmallVector<IndexExpr>>
readGatherIndex(tensor::GatherOp op, IndexReader &reader,
                ArrayRef<IndexExpr> loops) {
  // Dimensions of the indices, but for the last one, come first. The gathered
  // ones stay behind with extent 1, or are dropped.
  int64_t sourceRank = op.getSourceType().getRank();
  int64_t numOuter = op.getIndicesType().getRank() - 1;
  bool isReduced = op.getResultType().getRank() < numOuter + sourceRank;
  SmallVector<IndexExpr> index;
  int64_t next = numOuter;
  for (int64_t dim = 0; dim < sourceRank; ++dim) {
    const int64_t *gathered = llvm::find(op.getGatherDims(), dim);
    if (gathered == op.getGatherDims().end()) {
      index.push_back(loops[next++]);
      continue;
    }
    SmallVector<IndexExpr> position(loops.take_front(numOuter));
    position.push_back(
        reader.getConstant(gathered - op.getGatherDims().begin()));
    std::optional<IndexExpr> read =
        reader.readElement(op.getIndices(), position);
    if (!read)
      return std::nullopt;
    index.push_back(*read);
    next += !isReduced;
  }
  return index;
}

/// tosa.gather: result[n, w, c] is values[n, indices[n, w], c].
static std::optional<SmallVector<IndexExpr>>
readGatherIndex(tosa::GatherOp op, IndexReader &reader,
                ArrayRef<IndexExpr> loops) {
  std::optional<IndexExpr> read =
      reader.readElement(op.getIndices(), loops.take_front(2));
  if (!read)
    return std::nullopt;
  return SmallVector<IndexExpr>{loops[0], *read, loops[2]};
}

FailureOr<SmallVector<Digits>> gqa::composeGather(OpResult result,
                                                  OpOperand &viewed,
                                                  DigitMap &map,
                                                  ExtentNames &names) {
  Operation *op = result.getOwner();
  SmallVector<Extent> extents = names.get(result);
  if (isa<tensor::GenerateOp>(op))
    return composeExtraction(op, extents, viewed, map, names);
  IndexReader reader(op->getContext(), extents, names);
  SmallVector<IndexExpr> loops = reader.getLoops();
  auto index =
      llvm::TypeSwitch<Operation *, std::optional<SmallVector<IndexExpr>>>(op)
          .Case<tensor::GatherOp, tosa::GatherOp>(
              [&](auto op) { return readGatherIndex(op, reader, loops); })
          .Default([](Operation *) { return std::nullopt; });
  if (!index)
    return failure();
  return composeReadIndex(*index, extents, viewed.get(), map, names);
}
