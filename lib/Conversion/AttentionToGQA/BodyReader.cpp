//===- BodyReader.cpp - Reads the bodies of structured operations ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprReader.h"

#include "gqa/Dialect/GQA/Utils/NeutralElements.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Values of a body
//===----------------------------------------------------------------------===//

/// The index at which a loop nest reads dimension `dim` of `operand`, if that
/// is a loop or a number.
static std::optional<Index> getIndex(AffineExpr expr, Value operand,
                                     int64_t dim, ArrayRef<Index> loops) {
  if (auto loop = dyn_cast<AffineDimExpr>(expr))
    return loops[loop.getPosition()];
  auto constant = dyn_cast<AffineConstantExpr>(expr);
  if (!constant || constant.getValue() < 0)
    return std::nullopt;
  auto type = cast<RankedTensorType>(operand.getType());
  return Index{{}, constant.getValue(), type.getDimSize(dim) == 1};
}

const Expr *BodyReader::readArgument(BlockArgument argument) {
  OpOperand *operand = op.getMatchingOpOperand(argument);
  if (!operand || op.isDpsInit(operand))
    return nullptr;
  Value value = operand->get();
  if (!isa<ShapedType>(value.getType()))
    return reader.readScalar(value);
  if (!isa<RankedTensorType>(value.getType()))
    return nullptr;
  SmallVector<Index> indices;
  AffineMap map = op.getMatchingIndexingMap(operand);
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    std::optional<Index> index = getIndex(expr, value, dim, loops);
    if (!index)
      return nullptr;
    indices.push_back(*index);
  }
  return reader.read(value, indices);
}

const Expr *BodyReader::readOperation(Operation *operation) {
  if (auto index = dyn_cast<linalg::IndexOp>(operation)) {
    const Index &loop = loops[index.getDim()];
    return loop.whole ? space.position(loop) : nullptr;
  }
  // Constants, and extents of tensors, which come from outside.
  if (operation->getNumResults() == 1 &&
      (operation->getNumOperands() == 0 || isa<tensor::DimOp>(operation)))
    return reader.readScalar(operation->getResult(0));
  SmallVector<const Expr *, 3> operands;
  for (Value operand : operation->getOperands()) {
    operands.push_back(read(operand));
    if (!operands.back())
      return nullptr;
  }
  if (isa<math::FmaOp>(operation)) {
    const Expr *product =
        space.apply(Operator::Multiply, {operands[0], operands[1]});
    return space.apply(Operator::Add, {product, operands[2]});
  }
  OperatorOf found = getOperator(operation);
  if (found.swap)
    std::swap(operands[0], operands[1]);
  const Expr *result = space.apply(found.op, operands);
  return found.negate ? space.apply(Operator::Not, {result}) : result;
}

/// The scalar that some front ends wrap into a tensor and take out again.
static Value unwrap(Value value) {
  while (auto extract = value.getDefiningOp<tensor::ExtractOp>()) {
    auto wrap = extract.getTensor().getDefiningOp<tensor::FromElementsOp>();
    if (!wrap || wrap.getElements().size() != 1)
      break;
    value = wrap.getElements().front();
  }
  return value;
}

const Expr *BodyReader::read(Value value) {
  value = unwrap(value);
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  const Expr *expr = nullptr;
  auto argument = dyn_cast<BlockArgument>(value);
  if (argument && argument.getOwner() == op.getBlock())
    expr = readArgument(argument);
  else if (!argument && value.getDefiningOp()->getBlock() == op.getBlock() &&
           value.getDefiningOp()->getNumRegions() == 0)
    expr = readOperation(value.getDefiningOp());
  else if (!isa<ShapedType>(value.getType()))
    expr = reader.readScalar(value);
  known[value] = expr;
  return expr;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// Whether combining with `init` changes nothing.
static bool isNeutral(Operator op, Value init) {
  Attribute constant = getUniformConstant(init);
  if (auto number = dyn_cast_or_null<FloatAttr>(constant)) {
    const APFloat &value = number.getValue();
    if (op == Operator::Add)
      return value.isZero();
    // The lowest finite number stands for -inf in some front ends.
    return op == Operator::Maximum && value.isNegative() &&
           (value.isInfinity() || value.isLargest());
  }
  auto number = dyn_cast_or_null<IntegerAttr>(constant);
  if (!number || !number.getType().isInteger(1))
    return false;
  return number.getValue().isZero() ? op == Operator::Or : op == Operator::And;
}

/// If `value` is the larger one of two by comparison and selection, those.
static std::optional<std::pair<Value, Value>> getSelectedMaximum(Value value) {
  auto select = value.getDefiningOp<arith::SelectOp>();
  auto compare = select ? select.getCondition().getDefiningOp<arith::CmpFOp>()
                        : arith::CmpFOp();
  if (!compare)
    return std::nullopt;
  OperatorOf found = getOperator(compare);
  bool isLess = found.op == Operator::Less || found.op == Operator::LessEqual;
  Value small = compare.getLhs(), large = compare.getRhs();
  if (found.swap)
    std::swap(small, large);
  if (!isLess || select.getTrueValue() != large ||
      select.getFalseValue() != small)
    return std::nullopt;
  return std::pair(small, large);
}

std::optional<Combiner> gqa::getCombiner(linalg::LinalgOp op, unsigned number) {
  Block *body = op.getBlock();
  Operation *yield = body->getTerminator();
  if (number >= yield->getNumOperands())
    return std::nullopt;
  OpOperand *init = op.getDpsInitOperand(number);
  Value accumulator = op.getMatchingBlockArgument(init);
  Value yielded = unwrap(yield->getOperand(number));
  Operation *producer = yielded.getDefiningOp();
  if (!producer || producer->getBlock() != body)
    return std::nullopt;
  Combiner combiner;
  if (auto fma = dyn_cast<math::FmaOp>(producer)) {
    if (fma.getC() != accumulator)
      return std::nullopt;
    combiner = {Operator::Add, fma.getA(), fma.getB()};
  } else if (auto maximum = getSelectedMaximum(yielded)) {
    combiner = {Operator::Maximum,
                maximum->first == accumulator ? maximum->second
                                              : maximum->first,
                Value()};
    if (maximum->first != accumulator && maximum->second != accumulator)
      return std::nullopt;
  } else {
    combiner.op = getOperator(producer).op;
    bool combines = llvm::is_contained(
        {Operator::Add, Operator::Maximum, Operator::And, Operator::Or},
        combiner.op);
    if (!combines || producer->getNumOperands() != 2)
      return std::nullopt;
    bool isFirst = unwrap(producer->getOperand(0)) == accumulator;
    if (!isFirst && unwrap(producer->getOperand(1)) != accumulator)
      return std::nullopt;
    combiner.combined = producer->getOperand(isFirst ? 1 : 0);
  }
  if (!isNeutral(combiner.op, init->get()))
    return std::nullopt;
  return combiner;
}
