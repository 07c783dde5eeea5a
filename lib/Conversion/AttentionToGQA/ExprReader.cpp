//===- ExprReader.cpp - Reads expressions from the IR ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprReader.h"

#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::gqa;

/// Chains of operations are followed so far: a graph region may hold a cycle.
static constexpr unsigned kMaxSteps = 256;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static std::optional<double> getNumber(Attribute constant) {
  if (auto number = dyn_cast_or_null<FloatAttr>(constant))
    return number.getValueAsDouble();
  auto number = dyn_cast_or_null<IntegerAttr>(constant);
  if (!number || number.getValue().getBitWidth() > 64)
    return std::nullopt;
  if (number.getType().isInteger(1))
    return number.getValue().getZExtValue();
  return number.getValue().getSExtValue();
}

const Expr *ExprReader::read(Value value, ArrayRef<Index> indices) {
  if (std::optional<double> number = getNumber(getUniformConstant(value)))
    return space.constant(*number);
  return space.element(value, indices);
}

const Expr *ExprReader::readWhole(Value value) {
  SmallVector<Index> indices;
  for (const Extent &extent : names.get(value))
    indices.push_back(space.fresh(extent));
  return read(value, indices);
}

const Expr *ExprReader::readScalar(Value value, unsigned depth) {
  constexpr unsigned maxDepth = 16;
  if (std::optional<double> number = getNumber(getUniformConstant(value)))
    return space.constant(*number);
  Operation *op = value.getDefiningOp();
  OperatorOf found = op ? getOperator(op) : OperatorOf();
  if (found.op == Operator::Unknown || depth == maxDepth)
    return space.scalar(value);
  SmallVector<const Expr *, 3> operands;
  for (Value operand : op->getOperands())
    operands.push_back(readScalar(operand, depth + 1));
  if (found.swap)
    std::swap(operands[0], operands[1]);
  const Expr *result = space.apply(found.op, operands);
  return found.negate ? space.apply(Operator::Not, {result}) : result;
}

//===----------------------------------------------------------------------===//
// Unfolding
//===----------------------------------------------------------------------===//

const Expr *ExprReader::unfold(const Expr *expr) {
  if (!expr->isElement())
    return expr;
  if (!expr->unfolded) {
    expr->unfolded = expr;
    if (space.hasRoom())
      if (const Expr *found = unfoldOnce(expr))
        expr->unfolded = found;
  }
  return expr->unfolded;
}

const Expr *ExprReader::unfoldViews(const Expr *expr) {
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    const Expr *next = unfold(expr);
    if (next == expr || !next->isElement())
      break;
    expr = next;
  }
  return expr;
}

const Expr *ExprReader::unfoldAll(const Expr *expr) {
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    const Expr *next = expr->is(Operator::Widen) || expr->is(Operator::Narrow)
                           ? expr->operands[0]
                           : unfold(expr);
    if (next == expr)
      break;
    expr = next;
  }
  return expr;
}

const Expr *ExprReader::unfoldOnce(const Expr *element) {
  auto result = dyn_cast<OpResult>(element->value);
  if (!result)
    return nullptr;
  Operation *op = result.getOwner();
  ArrayRef<Index> indices = element->indices;
  if (OpOperand *viewed = getViewedOperand(result, HeadMapOptions()))
    if (const Expr *found = unfoldView(result, *viewed, indices))
      return found;
  if (const Expr *found = unfoldSlice(op, indices))
    return found;
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return softmax.hasPureTensorSemantics() ? unfoldSoftmax(softmax, indices)
                                            : nullptr;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgOp.hasPureTensorSemantics()
               ? unfoldLinalg(linalgOp, result, indices)
               : nullptr;
  if (isa<tosa::TosaDialect>(op->getDialect()))
    return unfoldTosa(op, result, indices);
  if (OpTrait::hasElementwiseMappableTraits(op))
    return unfoldElementwise(op, indices);
  return nullptr;
}

const Expr *ExprReader::unfoldView(OpResult result, OpOperand &viewed,
                                   ArrayRef<Index> indices) {
  std::optional<DigitMap> identity =
      DigitMap::getIdentity(names.get(viewed.get()));
  if (!identity)
    return nullptr;
  FailureOr<DigitMap> map = composeView(result, viewed, *identity, names);
  if (failed(map))
    return nullptr;
  // What each digit of the map is, in our digits.
  llvm::DenseMap<unsigned, Index> meanings;
  for (auto [digits, index] : llvm::zip_equal(map->getValueDims(), indices)) {
    if (digits.empty())
      continue;
    if (digits.size() == 1) {
      meanings[digits.front()] = index;
      continue;
    }
    SmallVector<Extent> extents = llvm::map_to_vector(
        digits, [&](unsigned digit) { return map->getExtent(digit); });
    FailureOr<SmallVector<Digits>> parts = failure();
    if (index.whole)
      parts = space.split(index.digits, extents);
    if (failed(parts))
      return nullptr;
    for (auto [digit, part] : llvm::zip_equal(digits, *parts))
      meanings[digit] = {part};
  }
  SmallVector<Index> viewedIndices;
  for (const Digits &digits : map->getSourceDims()) {
    Index index;
    if (digits.size() == 1) {
      index = meanings.lookup(digits.front());
    } else {
      for (unsigned digit : digits) {
        Index part = meanings.lookup(digit);
        if (!part.whole)
          return nullptr;
        index.digits.append(part.digits);
      }
    }
    viewedIndices.push_back(std::move(index));
  }
  return read(viewed.get(), viewedIndices);
}

const Expr *ExprReader::unfoldElementwise(Operation *op,
                                          ArrayRef<Index> indices) {
  SmallVector<const Expr *, 3> operands;
  for (Value operand : op->getOperands()) {
    if (!isa<ShapedType>(operand.getType()))
      operands.push_back(readScalar(operand));
    else if (isa<RankedTensorType>(operand.getType()))
      operands.push_back(read(operand, indices));
    else
      return nullptr;
  }
  OperatorOf found = getOperator(op);
  if (found.op == Operator::Unknown)
    return nullptr;
  if (found.swap)
    std::swap(operands[0], operands[1]);
  const Expr *result = space.apply(found.op, operands);
  return found.negate ? space.apply(Operator::Not, {result}) : result;
}

/// Sets the indices of the loops that the dimensions of an output are; a
/// dimension of extent 1 may be none. Fails if there is something else, or a
/// parallel loop that is no dimension.
static LogicalResult setParallelLoops(linalg::LinalgOp op, unsigned number,
                                      ArrayRef<Index> indices,
                                      MutableArrayRef<Index> loops) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(number));
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  unsigned numSet = 0;
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop || iterators[loop.getPosition()] != utils::IteratorType::parallel)
      return failure();
    loops[loop.getPosition()] = index;
    ++numSet;
  }
  // Twice the same loop would be a diagonal.
  return success(
      numSet == op.getNumParallelLoops() && map.getNumSymbols() == 0 &&
      llvm::all_of(llvm::seq<unsigned>(0, map.getNumDims()),
                   [&](unsigned loop) {
                     return iterators[loop] != utils::IteratorType::parallel ||
                            map.isFunctionOfDim(loop);
                   }));
}

static SmallVector<unsigned> getReductionLoops(linalg::LinalgOp op) {
  SmallVector<unsigned> loops;
  op.getReductionDims(loops);
  return loops;
}

const Expr *ExprReader::unfoldLinalg(linalg::LinalgOp op, OpResult result,
                                     ArrayRef<Index> indices) {
  unsigned number = result.getResultNumber();
  SmallVector<Index> loops(op.getNumLoops());
  if (op.getNumParallelLoops() + op.getNumReductionLoops() !=
          op.getNumLoops() ||
      failed(setParallelLoops(op, number, indices, loops)))
    return nullptr;
  if (op.getNumReductionLoops() == 0) {
    Operation *yield = op.getBlock()->getTerminator();
    if (number >= yield->getNumOperands())
      return nullptr;
    return BodyReader(*this, space, op, loops).read(yield->getOperand(number));
  }
  std::optional<Combiner> combiner = getCombiner(op, number);
  return combiner ? space.reduce(combiner->op, result, indices) : nullptr;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

static Extent getLoopExtent(linalg::LinalgOp op, unsigned loop,
                            ExtentNames &names) {
  Extent extent;
  bool isFound = false;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      auto found = dyn_cast<AffineDimExpr>(expr);
      if (!found || found.getPosition() != loop ||
          (isFound && extent.isStatic()))
        continue;
      Extent other = names.get(operand.get(), dim);
      if (!isFound || other.isStatic())
        extent = other;
      isFound = true;
    }
  }
  return extent;
}

SmallVector<Extent> ExprReader::getReductionExtents(const Expr *reduce) {
  using Extents = SmallVector<Extent>;
  Operation *op = reduce->value.getDefiningOp();
  return llvm::TypeSwitch<Operation *, Extents>(op)
      .Case([&](linalg::SoftmaxOp op) {
        return Extents{names.get(op.getInput(), op.getDimension())};
      })
      .Case([&](linalg::LinalgOp op) {
        return llvm::map_to_vector(getReductionLoops(op), [&](unsigned loop) {
          return getLoopExtent(op, loop, names);
        });
      })
      .Case([&](tosa::MatMulOp op) { return Extents{names.get(op.getA(), 2)}; })
      .Case<tosa::ReduceMaxOp, tosa::ReduceSumOp, tosa::ReduceAllOp,
            tosa::ReduceAnyOp>([&](auto op) {
        return Extents{names.get(op.getInput(), op.getAxis())};
      });
}

const Expr *ExprReader::bind(const Expr *reduce, ArrayRef<Index> indices) {
  Operation *op = reduce->value.getDefiningOp();
  auto replaceIndex = [&](int64_t axis) {
    SmallVector<Index> replaced(reduce->indices.begin(), reduce->indices.end());
    replaced[axis] = indices[0];
    return replaced;
  };
  return llvm::TypeSwitch<Operation *, const Expr *>(op)
      .Case([&](linalg::SoftmaxOp op) {
        const Expr *logit =
            read(op.getInput(), replaceIndex(op.getDimension()));
        if (reduce->op == Operator::Maximum)
          return logit;
        const Expr *maximum =
            space.reduce(Operator::Maximum, reduce->value, reduce->indices);
        return space.apply(Operator::Exp,
                           {space.apply(Operator::Subtract, {logit, maximum})});
      })
      .Case([&](linalg::LinalgOp op) -> const Expr * {
        unsigned number = cast<OpResult>(reduce->value).getResultNumber();
        SmallVector<Index> loops(op.getNumLoops());
        (void)setParallelLoops(op, number, reduce->indices, loops);
        for (auto [loop, index] :
             llvm::zip_equal(getReductionLoops(op), indices))
          loops[loop] = index;
        Combiner combiner = *getCombiner(op, number);
        BodyReader body(*this, space, op, loops);
        const Expr *combined = body.read(combiner.combined);
        if (!combined || !combiner.factor)
          return combined;
        const Expr *factor = body.read(combiner.factor);
        return factor ? space.apply(Operator::Multiply, {combined, factor})
                      : nullptr;
      })
      .Case([&](tosa::MatMulOp op) {
        ArrayRef<Index> at = reduce->indices;
        const Expr *lhs = read(op.getA(), {at[0], at[1], indices[0]});
        const Expr *rhs = read(op.getB(), {at[0], indices[0], at[2]});
        return space.apply(Operator::Multiply, {lhs, rhs});
      })
      .Case<tosa::ReduceMaxOp, tosa::ReduceSumOp, tosa::ReduceAllOp,
            tosa::ReduceAnyOp>([&](auto op) {
        return read(op.getInput(), replaceIndex(op.getAxis()));
      });
}

/// The index of the one element along a dimension that a reduction leaves.
static Index getReducedIndex() {
  return {/*digits=*/{}, /*offset=*/0, /*whole=*/false};
}

const Expr *ExprReader::unfoldSoftmax(linalg::SoftmaxOp op,
                                      ArrayRef<Index> indices) {
  SmallVector<Index> reduced(indices);
  reduced[op.getDimension()] = getReducedIndex();
  Value result = op->getResult(0);
  const Expr *logit = read(op.getInput(), indices);
  const Expr *maximum = space.reduce(Operator::Maximum, result, reduced);
  const Expr *sum = space.reduce(Operator::Add, result, reduced);
  const Expr *weight = space.apply(
      Operator::Exp, {space.apply(Operator::Subtract, {logit, maximum})});
  return space.apply(Operator::Divide, {weight, sum});
}

//===----------------------------------------------------------------------===//
// tosa
//===----------------------------------------------------------------------===//

static bool isZeroPoint(Value value) {
  std::optional<double> number = getNumber(getUniformConstant(value));
  return number && *number == 0;
}

/// How many operands an operator has.
static unsigned getArity(Operator op) {
  switch (op) {
  case Operator::Select:
    return 3;
  case Operator::Add:
  case Operator::Subtract:
  case Operator::Multiply:
  case Operator::Divide:
  case Operator::Maximum:
  case Operator::Minimum:
  case Operator::And:
  case Operator::Or:
  case Operator::Xor:
  case Operator::Equal:
  case Operator::NotEqual:
  case Operator::Less:
  case Operator::LessEqual:
  case Operator::Unordered:
    return 2;
  default:
    return 1;
  }
}

const Expr *ExprReader::unfoldTosa(Operation *op, OpResult result,
                                   ArrayRef<Index> indices) {
  if (auto matmul = dyn_cast<tosa::MatMulOp>(op)) {
    bool isPlain = isZeroPoint(matmul.getAZp()) &&
                   isZeroPoint(matmul.getBZp()) &&
                   isa<RankedTensorType>(matmul.getA().getType()) &&
                   isa<RankedTensorType>(matmul.getB().getType());
    return isPlain ? space.reduce(Operator::Add, result, indices) : nullptr;
  }
  auto input = op->getNumOperands()
                   ? dyn_cast<RankedTensorType>(op->getOperand(0).getType())
                   : RankedTensorType();
  if (!input)
    return nullptr;
  auto reduce = [&](Operator combiner) {
    return space.reduce(combiner, result, indices);
  };
  if (isa<tosa::ReduceMaxOp>(op))
    return reduce(Operator::Maximum);
  if (isa<tosa::ReduceSumOp>(op))
    return reduce(Operator::Add);
  if (isa<tosa::ReduceAllOp>(op))
    return reduce(Operator::And);
  if (isa<tosa::ReduceAnyOp>(op))
    return reduce(Operator::Or);

  OperatorOf found = getOperator(op);
  if (found.op == Operator::Unknown)
    return nullptr;
  // Dimensions of extent 1 broadcast.
  ValueRange numbers = op->getOperands().take_front(getArity(found.op));
  SmallVector<const Expr *, 3> operands;
  for (Value operand : numbers) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || type.getRank() != static_cast<int64_t>(indices.size()))
      return nullptr;
    SmallVector<Index> operandIndices(indices);
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      if (type.getDimSize(dim) == 1) {
        operandIndices[dim] = Index();
        continue;
      }
      // An extent that is only known at run time may turn out to be 1.
      bool isWhole = llvm::all_of(numbers, [&](Value other) {
        auto otherType = dyn_cast<RankedTensorType>(other.getType());
        return otherType && otherType.getRank() == type.getRank() &&
               (otherType.getDimSize(dim) == 1 ||
                isSameExtent(names.get(other, dim), names.get(operand, dim)));
      });
      if (type.isDynamicDim(dim) && !isWhole)
        return nullptr;
    }
    operands.push_back(read(operand, operandIndices));
  }
  if (found.swap)
    std::swap(operands[0], operands[1]);
  return space.apply(found.op, operands);
}

//===----------------------------------------------------------------------===//
// Questions about expressions
//===----------------------------------------------------------------------===//

bool ExprReader::isSame(const Expr *lhs, const Expr *rhs, unsigned depth) {
  constexpr unsigned maxDepth = 64;
  if (lhs == rhs)
    return true;
  if (depth == maxDepth || !space.hasRoom())
    return false;
  auto areIndicesSame = [&](const Expr *a, const Expr *b) {
    return a->value == b->value &&
           llvm::equal(a->indices, b->indices,
                       [&](const Index &x, const Index &y) {
                         return space.isSame(x, y);
                       });
  };
  lhs = unfoldViews(lhs);
  rhs = unfoldViews(rhs);
  if (lhs->isElement() && rhs->isElement() && areIndicesSame(lhs, rhs))
    return true;
  lhs = unfoldAll(lhs);
  rhs = unfoldAll(rhs);
  if (lhs->kind != rhs->kind)
    return false;
  switch (lhs->kind) {
  case Expr::Kind::Element:
    return areIndicesSame(lhs, rhs);
  case Expr::Kind::Constant:
    return lhs->number == rhs->number;
  case Expr::Kind::Scalar:
    return lhs->value == rhs->value;
  case Expr::Kind::Position:
    return space.isSame(lhs->indices[0], rhs->indices[0]);
  case Expr::Kind::Apply:
    return lhs->op == rhs->op && lhs->op != Operator::Unknown &&
           llvm::equal(lhs->operands, rhs->operands,
                       [&](const Expr *a, const Expr *b) {
                         return isSame(a, b, depth + 1);
                       });
  case Expr::Kind::Reduce: {
    if (lhs->op != rhs->op)
      return false;
    if (areIndicesSame(lhs, rhs))
      return true;
    SmallVector<Extent> extents = getReductionExtents(lhs);
    SmallVector<Extent> others = getReductionExtents(rhs);
    if (!llvm::equal(extents, others, [](const Extent &a, const Extent &b) {
          return isSameExtent(a, b);
        }))
      return false;
    SmallVector<Index> indices = llvm::map_to_vector(
        extents, [&](const Extent &extent) { return space.fresh(extent); });
    const Expr *lhsBody = bind(lhs, indices), *rhsBody = bind(rhs, indices);
    return lhsBody && rhsBody && isSame(lhsBody, rhsBody, depth + 1);
  }
  }
  llvm_unreachable("all kinds are handled");
}

bool Dependence::hasDigit(ArrayRef<Index> indices) const {
  Digits digits = reader.getSpace().resolve(index.digits);
  return llvm::any_of(indices, [&](const Index &other) {
    return llvm::any_of(
        reader.getSpace().resolve(other.digits),
        [&](unsigned digit) { return llvm::is_contained(digits, digit); });
  });
}

bool Dependence::operator()(const Expr *expr) {
  switch (expr->kind) {
  case Expr::Kind::Constant:
  case Expr::Kind::Scalar:
    return false;
  case Expr::Kind::Position:
  case Expr::Kind::Reduce:
    return hasDigit(expr->indices);
  case Expr::Kind::Element:
    if (!hasDigit(expr->indices))
      return false;
    break;
  case Expr::Kind::Apply:
    break;
  }
  auto [found, isNew] = known.try_emplace(expr, true);
  if (!isNew)
    return found->second;
  bool depends = true;
  if (expr->kind == Expr::Kind::Apply)
    depends = llvm::any_of(
        expr->operands, [&](const Expr *operand) { return (*this)(operand); });
  else if (const Expr *next = reader.unfold(expr); next != expr)
    depends = (*this)(next);
  return known[expr] = depends;
}
