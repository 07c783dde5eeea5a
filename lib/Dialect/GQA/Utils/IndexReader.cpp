//===- IndexReader.cpp - Indices that the IR computes ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexReader.h"

#include "ViewOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

using Result = std::optional<IndexExpr>;

/// Nesting that is deeper is declined; it ends cycles, too.
static constexpr int kMaxDepth = 32;
/// Nor is what is shared read more often than this in all.
static constexpr int kMaxReads = 512;
/// Larger constants are not searched for a pattern.
static constexpr int64_t kMaxElements = 1 << 16;

SmallVector<IndexExpr> IndexReader::getLoops() const {
  SmallVector<IndexExpr> loops;
  for (auto [dim, extent] : llvm::enumerate(extents)) {
    IndexExpr &loop = loops.emplace_back();
    loop.expr = getAffineDimExpr(dim, context);
    if (extent.isStatic())
      loop.max = std::max<int64_t>(extent.getSize() - 1, 0);
  }
  return loops;
}

IndexExpr IndexReader::getConstant(int64_t number) const {
  return {getAffineConstantExpr(number, context), number, number};
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static std::optional<int64_t> getConstantNumber(const IndexExpr &expr) {
  if (expr.min == expr.max)
    return expr.min;
  return std::nullopt;
}

/// `expr`, if it fits a type of the width of `type` with a sign.
static Result checkWidth(const IndexExpr &expr, Type type) {
  type = getElementTypeOrSelf(type);
  // Numbers of elements, and what they are multiplied with, fit 64 bits.
  if (type.isIndex())
    return expr;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer || integer.getWidth() > 64)
    return std::nullopt;
  if (integer.getWidth() == 64 || (llvm::isIntN(integer.getWidth(), expr.min) &&
                                   llvm::isIntN(integer.getWidth(), expr.max)))
    return expr;
  return std::nullopt;
}

/// Sums and products stop at the ends of 64 bits, which stand for unknown.
static int64_t addBounds(int64_t lhs, int64_t rhs) {
  int64_t sum;
  if (!llvm::AddOverflow(lhs, rhs, sum))
    return sum;
  return lhs < 0 ? std::numeric_limits<int64_t>::min()
                 : std::numeric_limits<int64_t>::max();
}

static int64_t scaleBound(int64_t bound, int64_t factor) {
  int64_t product;
  if (!llvm::MulOverflow(bound, factor, product))
    return product;
  return bound < 0 ? std::numeric_limits<int64_t>::min()
                   : std::numeric_limits<int64_t>::max();
}

static IndexExpr add(const IndexExpr &lhs, const IndexExpr &rhs) {
  return {lhs.expr + rhs.expr, addBounds(lhs.min, rhs.min),
          addBounds(lhs.max, rhs.max)};
}

static Result multiply(const IndexExpr &lhs, const IndexExpr &rhs) {
  std::optional<int64_t> number = getConstantNumber(rhs);
  if (!number)
    return getConstantNumber(lhs) ? multiply(rhs, lhs) : std::nullopt;
  if (*number < 0)
    return std::nullopt;
  return IndexExpr{lhs.expr * *number, scaleBound(lhs.min, *number),
                   scaleBound(lhs.max, *number)};
}

static Result divide(const IndexExpr &lhs, const IndexExpr &rhs) {
  std::optional<int64_t> number = getConstantNumber(rhs);
  if (!number || *number <= 0 || lhs.min < 0)
    return std::nullopt;
  return IndexExpr{lhs.expr.floorDiv(*number), lhs.min / *number,
                   lhs.max / *number};
}

static Result getRemainder(const IndexExpr &lhs, const IndexExpr &rhs) {
  std::optional<int64_t> number = getConstantNumber(rhs);
  if (!number || *number <= 0 || lhs.min < 0)
    return std::nullopt;
  if (lhs.max < *number)
    return lhs;
  return IndexExpr{lhs.expr % *number, 0, *number - 1};
}

/// What the comparison of numbers within these bounds always is.
static std::optional<bool> compare(arith::CmpIPredicate predicate,
                                   const IndexExpr &lhs, const IndexExpr &rhs) {
  using Predicate = arith::CmpIPredicate;
  // Without a sign, numbers compare as they do with one if none has any.
  bool isUnsigned =
      static_cast<uint64_t>(predicate) > static_cast<uint64_t>(Predicate::sge);
  if (isUnsigned && (lhs.min < 0 || rhs.min < 0))
    return std::nullopt;
  auto isLess = [](const IndexExpr &a,
                   const IndexExpr &b) -> std::optional<bool> {
    if (a.max < b.min)
      return true;
    return a.min >= b.max ? std::optional<bool>(false) : std::nullopt;
  };
  auto negate = [](std::optional<bool> known) -> std::optional<bool> {
    return known ? std::optional<bool>(!*known) : std::nullopt;
  };
  switch (predicate) {
  case Predicate::slt:
  case Predicate::ult:
    return isLess(lhs, rhs);
  case Predicate::sge:
  case Predicate::uge:
    return negate(isLess(lhs, rhs));
  case Predicate::sgt:
  case Predicate::ugt:
    return isLess(rhs, lhs);
  case Predicate::sle:
  case Predicate::ule:
    return negate(isLess(rhs, lhs));
  default:
    return std::nullopt;
  }
}

static Result getMinimum(const IndexExpr &lhs, const IndexExpr &rhs) {
  if (lhs.max <= rhs.min)
    return lhs;
  return rhs.max <= lhs.min ? Result(rhs) : std::nullopt;
}

static Result getMaximum(const IndexExpr &lhs, const IndexExpr &rhs) {
  if (lhs.min >= rhs.max)
    return lhs;
  return rhs.min >= lhs.max ? Result(rhs) : std::nullopt;
}

Result IndexReader::compute(Operation *op, ArrayRef<IndexExpr> operands) {
  Result result =
      llvm::TypeSwitch<Operation *, Result>(op)
          .Case<arith::AddIOp, tosa::AddOp>(
              [&](auto) { return add(operands[0], operands[1]); })
          .Case(
              [&](arith::MulIOp) { return multiply(operands[0], operands[1]); })
          .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp,
                tosa::IntDivOp>(
              [&](auto) { return divide(operands[0], operands[1]); })
          .Case<arith::RemSIOp, arith::RemUIOp>(
              [&](auto) { return getRemainder(operands[0], operands[1]); })
          .Case([&](arith::MinSIOp) {
            return getMinimum(operands[0], operands[1]);
          })
          .Case([&](arith::MaxSIOp) {
            return getMaximum(operands[0], operands[1]);
          })
          .Case<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp,
                tosa::CastOp>([&](auto) { return operands[0]; })
          .Case<arith::IndexCastUIOp, arith::ExtUIOp>([&](auto) {
            return operands[0].min >= 0 ? Result(operands[0]) : std::nullopt;
          })
          .Default([](Operation *) { return std::nullopt; });
  if (!result)
    return std::nullopt;
  return checkWidth(*result, op->getResult(0).getType());
}

Result IndexReader::evaluate(AffineExpr expr, ArrayRef<IndexExpr> dims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return getConstant(constant.getValue());
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  Result lhs = evaluate(binary.getLHS(), dims);
  Result rhs = lhs ? evaluate(binary.getRHS(), dims) : std::nullopt;
  if (!rhs)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return add(*lhs, *rhs);
  case AffineExprKind::Mul:
    return multiply(*lhs, *rhs);
  case AffineExprKind::FloorDiv:
    return divide(*lhs, *rhs);
  case AffineExprKind::Mod:
    return getRemainder(*lhs, *rhs);
  default:
    return std::nullopt;
  }
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Result IndexReader::readScalar(Value scalar, Operation *op,
                               ArrayRef<IndexExpr> loops) {
  APInt number;
  if (matchPattern(scalar, m_ConstantInt(&number)))
    return number.getSignificantBits() <= 64
               ? Result(getConstant(number.getSExtValue()))
               : std::nullopt;
  if (depth >= kMaxDepth || numReads++ >= kMaxReads)
    return std::nullopt;
  ++depth;
  Result result;
  if (auto argument = dyn_cast<BlockArgument>(scalar))
    result = readArgument(argument, op, loops);
  else
    result = readOperation(scalar.getDefiningOp(), op, loops);
  --depth;
  return result;
}

Result IndexReader::readArgument(BlockArgument argument, Operation *op,
                                 ArrayRef<IndexExpr> loops) {
  if (!op || argument.getOwner()->getParentOp() != op)
    return std::nullopt;
  if (isa<tensor::GenerateOp>(op))
    return loops[argument.getArgNumber()];
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return std::nullopt;
  for (OpOperand *input : structured.getDpsInputOperands()) {
    if (structured.getMatchingBlockArgument(input) != argument)
      continue;
    if (!isa<ShapedType>(input->get().getType()))
      return readScalar(input->get(), nullptr, {});
    SmallVector<IndexExpr> index;
    for (AffineExpr expr :
         structured.getMatchingIndexingMap(input).getResults()) {
      Result element = evaluate(expr, loops);
      if (!element)
        return std::nullopt;
      index.push_back(*element);
    }
    return readElement(input->get(), index);
  }
  return std::nullopt;
}

/// True if `loop` is a loop with as many iterations as `index` says.
bool IndexReader::isExtentOf(Value index, const IndexExpr &loop) {
  auto dim = dyn_cast<AffineDimExpr>(loop.expr);
  return dim && isSameExtent(extents[dim.getPosition()],
                             names.get(OpFoldResult(index)));
}

Result IndexReader::readSelect(arith::SelectOp select, Operation *op,
                               ArrayRef<IndexExpr> loops) {
  auto comparison = select.getCondition().getDefiningOp<arith::CmpIOp>();
  if (!comparison)
    return std::nullopt;
  // The index, counted from the end if it is negative, which it is not.
  arith::CmpIPredicate predicate = comparison.getPredicate();
  Result lhs = readScalar(comparison.getLhs(), op, loops);
  Result rhs = readScalar(comparison.getRhs(), op, loops);
  std::optional<bool> known =
      lhs && rhs ? compare(predicate, *lhs, *rhs) : std::nullopt;
  if (known)
    return readScalar(*known ? select.getTrueValue() : select.getFalseValue(),
                      op, loops);
  // The index, or 0 if the extent is 1: for a loop of that extent the same.
  bool isEqual = predicate == arith::CmpIPredicate::eq;
  if (!isEqual && predicate != arith::CmpIPredicate::ne)
    return std::nullopt;
  Result ifOne = readScalar(
      isEqual ? select.getTrueValue() : select.getFalseValue(), op, loops);
  Result otherwise = readScalar(
      isEqual ? select.getFalseValue() : select.getTrueValue(), op, loops);
  if (!ifOne || !otherwise || getConstantNumber(*ifOne) != 0)
    return std::nullopt;
  auto isOne = [](const Result &number) {
    return number && getConstantNumber(*number) == 1;
  };
  bool comparesExtent =
      (isOne(rhs) && isExtentOf(comparison.getLhs(), *otherwise)) ||
      (isOne(lhs) && isExtentOf(comparison.getRhs(), *otherwise));
  return comparesExtent ? otherwise : std::nullopt;
}

Result IndexReader::readOperation(Operation *producer, Operation *op,
                                  ArrayRef<IndexExpr> loops) {
  if (auto index = dyn_cast<linalg::IndexOp>(producer))
    return producer->getParentOp() == op ? Result(loops[index.getDim()])
                                         : std::nullopt;
  if (auto select = dyn_cast<arith::SelectOp>(producer))
    return readSelect(select, op, loops);
  SmallVector<IndexExpr> operands;
  if (auto extract = dyn_cast<tensor::ExtractOp>(producer)) {
    for (Value index : extract.getIndices()) {
      Result read = readScalar(index, op, loops);
      if (!read)
        return std::nullopt;
      operands.push_back(*read);
    }
    return readElement(extract.getTensor(), operands);
  }
  if (!isa<arith::ArithDialect, affine::AffineDialect>(
          producer->getDialect()) ||
      producer->getNumRegions() != 0)
    return std::nullopt;
  for (Value operand : producer->getOperands()) {
    Result read = readScalar(operand, op, loops);
    if (!read)
      return std::nullopt;
    operands.push_back(*read);
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(producer))
    return apply.getAffineMap().getNumSymbols() == 0
               ? evaluate(apply.getAffineMap().getResult(0), operands)
               : std::nullopt;
  return compute(producer, operands);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// The sequence that `numbers`, of the shape with these extents, is along
/// `dim`, if no other dimension makes a difference.
static std::optional<SmallVector<int64_t>>
findSequence(ArrayRef<int64_t> numbers, ArrayRef<int64_t> shape, int64_t dim) {
  SmallVector<int64_t> strides = computeStrides(shape), sequence;
  for (int64_t i = 0; i < shape[dim]; ++i)
    sequence.push_back(numbers[i * strides[dim]]);
  for (auto [linear, number] : llvm::enumerate(numbers))
    if (number != sequence[delinearize(linear, strides)[dim]])
      return std::nullopt;
  return sequence;
}

/// The element as a function of one dimension of a constant.
static Result readConstant(DenseIntElementsAttr constant,
                           ArrayRef<IndexExpr> index,
                           const IndexReader &reader) {
  auto integer = dyn_cast<IntegerType>(constant.getElementType());
  if (integer && integer.getWidth() > 64)
    return std::nullopt;
  auto toNumber = [](const APInt &number) { return number.getSExtValue(); };
  if (constant.isSplat())
    return reader.getConstant(toNumber(constant.getSplatValue<APInt>()));
  if (constant.getNumElements() > kMaxElements)
    return std::nullopt;
  // The part of the constant that the index leaves open.
  ArrayRef<int64_t> shape = cast<ShapedType>(constant.getType()).getShape();
  SmallVector<int64_t> strides = computeStrides(shape), numbers, openDims,
                       openShape;
  for (auto [dim, extent] : llvm::enumerate(shape))
    if (!getConstantNumber(index[dim])) {
      openDims.push_back(dim);
      openShape.push_back(extent);
    }
  for (auto [linear, number] : llvm::enumerate(constant.getValues<APInt>())) {
    SmallVector<int64_t> position = delinearize(linear, strides);
    bool isOpen = llvm::all_of(llvm::enumerate(position), [&](auto item) {
      std::optional<int64_t> fixed = getConstantNumber(index[item.index()]);
      return !fixed || *fixed == item.value();
    });
    if (isOpen)
      numbers.push_back(toNumber(number));
  }
  if (openDims.empty())
    return numbers.size() == 1 ? Result(reader.getConstant(numbers.front()))
                               : std::nullopt;
  for (auto [position, dim] : llvm::enumerate(openDims)) {
    std::optional<SmallVector<int64_t>> sequence =
        numbers.empty() ? std::nullopt
                        : findSequence(numbers, openShape, position);
    std::optional<IndexPattern> pattern =
        sequence ? findPattern(*sequence) : std::nullopt;
    Result divided =
        pattern ? divide(index[dim], reader.getConstant(pattern->divisor))
                : std::nullopt;
    if (divided)
      return getRemainder(*divided, reader.getConstant(pattern->modulus));
  }
  return std::nullopt;
}

/// The element of a tensor of the static shape `shape` that has the elements of
/// `source` in the same order.
Result IndexReader::readReshaped(Value source, ArrayRef<int64_t> shape,
                                 ArrayRef<IndexExpr> index) {
  auto type = dyn_cast<RankedTensorType>(source.getType());
  if (!type || !type.hasStaticShape() || ShapedType::isDynamicShape(shape) ||
      ShapedType::getNumElements(shape) > kMaxElements)
    return std::nullopt;
  IndexExpr linear = getConstant(0);
  for (auto [position, extent] : llvm::zip_equal(index, shape)) {
    Result scaled = multiply(linear, getConstant(extent));
    if (!scaled)
      return std::nullopt;
    linear = add(*scaled, position);
  }
  SmallVector<IndexExpr> sourceIndex(type.getRank(), getConstant(0));
  for (int64_t dim = type.getRank(); dim-- > 0;) {
    IndexExpr extent = getConstant(type.getDimSize(dim));
    Result position = getRemainder(linear, extent);
    Result rest = divide(linear, extent);
    if (!position || !rest)
      return std::nullopt;
    sourceIndex[dim] = *position;
    linear = *rest;
  }
  return readElement(source, sourceIndex);
}

Result IndexReader::readProducer(OpResult tensor, ArrayRef<IndexExpr> index) {
  Operation *op = tensor.getOwner();
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    AffineMap output = structured.getMatchingIndexingMap(
        structured.getDpsInitOperand(tensor.getResultNumber()));
    if (!structured.hasPureTensorSemantics() ||
        !structured.isAllParallelLoops() || !output.isPermutation())
      return std::nullopt;
    SmallVector<IndexExpr> loops(index.size());
    for (auto [dim, position] : llvm::enumerate(index))
      loops[output.getDimPosition(dim)] = position;
    return readScalar(structured.getBlock()->getTerminator()->getOperand(
                          tensor.getResultNumber()),
                      op, loops);
  }
  if (auto generate = dyn_cast<tensor::GenerateOp>(op))
    return readScalar(generate.getBody().front().getTerminator()->getOperand(0),
                      op, index);
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return readScalar(splat.getInput(), nullptr, {});
  if (isa<tensor::CastOp>(op))
    return readElement(op->getOperand(0), index);
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
          tosa::ReshapeOp>(op))
    return readReshaped(op->getOperand(0),
                        cast<RankedTensorType>(tensor.getType()).getShape(),
                        index);
  bool isElementwise = isa<tosa::AddOp, tosa::IntDivOp, tosa::CastOp>(op) ||
                       (isa<arith::ArithDialect>(op->getDialect()) &&
                        OpTrait::hasElementwiseMappableTraits(op));
  if (!isElementwise)
    return std::nullopt;
  SmallVector<IndexExpr> operands;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || static_cast<size_t>(type.getRank()) != index.size())
      return std::nullopt;
    // tosa broadcasts extents of 1.
    SmallVector<IndexExpr> position(index);
    for (auto [dim, extent] : llvm::enumerate(type.getShape()))
      if (extent == 1)
        position[dim] = getConstant(0);
    Result read = readElement(operand, position);
    if (!read)
      return std::nullopt;
    operands.push_back(*read);
  }
  return compute(op, operands);
}

Result IndexReader::readElement(Value tensor, ArrayRef<IndexExpr> index) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || !type.getElementType().isIntOrIndex() || depth >= kMaxDepth ||
      static_cast<size_t>(type.getRank()) != index.size())
    return std::nullopt;
  DenseIntElementsAttr constant;
  if (matchPattern(tensor, m_Constant(&constant)))
    return readConstant(constant, index, *this);
  auto result = dyn_cast<OpResult>(tensor);
  if (!result)
    return std::nullopt;
  ++depth;
  Result read = readProducer(result, index);
  --depth;
  return read;
}
