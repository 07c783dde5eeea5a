//===- MaskBuilder.cpp - Computes masks that no tensor holds --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask that is computed together with the scores, or a sum of several, is
// computed anew by one linalg.generic, from the tensors that it was computed
// from: one loop for every digit that it depends on.
//
//===----------------------------------------------------------------------===//

#include "AttentionPlan.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// What the numbers of an expression are.
enum class Domain { Bool, Integer, Real };

/// A tensor that the mask is computed from, and its indexing map.
struct Input {
  const Expr *expr;
  AffineMap map;
};

class MaskBuilder {
public:
  MaskBuilder(ExprReader &reader, ArrayRef<Digits> dims)
      : reader(reader), space(reader.getSpace()) {
    for (const Digits &dim : dims)
      loops.append(space.resolve(dim));
  }

  /// Finds the inputs; fails if there is something that cannot be written.
  LogicalResult collect(const Expr *expr, unsigned depth = 0);
  Value build(OpBuilder &builder, Location loc, ArrayRef<MaskTerm> masks);
  ArrayRef<unsigned> getLoops() const { return loops; }

private:
  std::optional<AffineMap> getMap(const Expr *expr);
  std::optional<AffineExpr> getIndex(const Index &index);
  const Expr *getLeaf(const Expr *expr);
  Domain getDomain(const Expr *expr);
  Value emit(OpBuilder &b, Location loc, const Expr *expr, Domain domain);
  Value emitNatural(OpBuilder &b, Location loc, const Expr *expr,
                    Domain domain);
  Value emitApply(OpBuilder &b, Location loc, const Expr *expr, Domain domain);
  Value emitPosition(OpBuilder &b, Location loc, const Index &index);
  Value emitTerm(OpBuilder &b, Location loc, const MaskTerm &mask);
  Value convert(OpBuilder &b, Location loc, Value value, Domain from,
                Domain to);
  Value constant(OpBuilder &b, Location loc, double number, Domain domain);

  ExprReader &reader;
  ExprSpace &space;
  Digits loops;
  SmallVector<Input> inputs;
  /// What an input is in the body.
  llvm::DenseMap<const Expr *, Value> arguments;
  llvm::DenseMap<const Expr *, const Expr *> leaves;
};
} // namespace

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

/// `index` as a sum of loops; none if one is missing or a weight is unknown.
std::optional<AffineExpr> MaskBuilder::getIndex(const Index &index) {
  if (index.hasBase())
    return std::nullopt;
  MLIRContext *context = space.getContext();
  AffineExpr sum = getAffineConstantExpr(index.offset, context);
  int64_t weight = 1;
  Digits digits = space.resolve(index.digits);
  for (unsigned digit : llvm::reverse(digits)) {
    const auto *loop = llvm::find(loops, digit);
    if (loop == loops.end() || weight == 0)
      return std::nullopt;
    sum = sum + getAffineDimExpr(loop - loops.begin(), context) * weight;
    const Extent &extent = space.getExtent(digit);
    if (!extent.isStatic() ||
        llvm::MulOverflow(weight, extent.getSize(), weight))
      weight = 0;
  }
  return sum;
}

std::optional<AffineMap> MaskBuilder::getMap(const Expr *expr) {
  SmallVector<AffineExpr> results;
  for (const Index &index : expr->indices) {
    std::optional<AffineExpr> result = getIndex(index);
    if (!result)
      return std::nullopt;
    results.push_back(*result);
  }
  return AffineMap::get(loops.size(), 0, results, space.getContext());
}

/// The nearest element that depends on no more than the loops; what is no
/// element as it is.
const Expr *MaskBuilder::getLeaf(const Expr *expr) {
  constexpr unsigned maxSteps = 64;
  auto found = leaves.find(expr);
  if (found != leaves.end())
    return found->second;
  const Expr *leaf = expr;
  for (unsigned step = 0; step < maxSteps && leaf->isElement(); ++step) {
    if (getMap(leaf))
      break;
    const Expr *next = reader.unfold(leaf);
    if (next == leaf)
      break;
    leaf = next;
  }
  leaves[expr] = leaf;
  return leaf;
}

static std::optional<Domain> getDomainOf(Type type) {
  if (type.isInteger(1))
    return Domain::Bool;
  if (isa<IndexType>(type) || type.isInteger())
    return Domain::Integer;
  if (type.isF16() || type.isBF16() || type.isF32() || type.isF64())
    return Domain::Real;
  return std::nullopt;
}

LogicalResult MaskBuilder::collect(const Expr *expr, unsigned depth) {
  constexpr unsigned maxDepth = 48;
  expr = getLeaf(expr);
  switch (expr->kind) {
  case Expr::Kind::Constant:
    return success();
  case Expr::Kind::Scalar:
    return success(getDomainOf(expr->value.getType()).has_value());
  case Expr::Kind::Position:
    return success(getIndex(expr->indices[0]).has_value());
  case Expr::Kind::Element:
  case Expr::Kind::Reduce: {
    std::optional<AffineMap> map = getMap(expr);
    bool isKnown = map && getDomainOf(getElementTypeOrSelf(expr->value));
    if (isKnown && !arguments.contains(expr)) {
      arguments[expr] = Value();
      inputs.push_back({expr, *map});
    }
    return success(isKnown);
  }
  case Expr::Kind::Apply:
    if (expr->op == Operator::Unknown || depth == maxDepth)
      return failure();
    for (const Expr *operand : expr->operands)
      if (failed(collect(operand, depth + 1)))
        return failure();
    return success();
  }
  llvm_unreachable("all kinds are handled");
}

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

/// The smallest domain that has `number`: it becomes what the others are.
static Domain getDomainOf(double number) {
  if (number == 0 || number == 1)
    return Domain::Bool;
  // Doubles up to here are exact, and far from where 64 bits end.
  constexpr double largest = int64_t(1) << 53;
  bool isInteger = std::abs(number) <= largest && std::floor(number) == number;
  return isInteger ? Domain::Integer : Domain::Real;
}

Domain MaskBuilder::getDomain(const Expr *expr) {
  expr = getLeaf(expr);
  switch (expr->kind) {
  case Expr::Kind::Constant:
    return getDomainOf(expr->number);
  case Expr::Kind::Position:
    return Domain::Integer;
  case Expr::Kind::Scalar:
  case Expr::Kind::Element:
  case Expr::Kind::Reduce:
    return *getDomainOf(getElementTypeOrSelf(expr->value));
  case Expr::Kind::Apply:
    break;
  }
  switch (expr->op) {
  case Operator::Not:
  case Operator::And:
  case Operator::Or:
  case Operator::Xor:
  case Operator::Equal:
  case Operator::NotEqual:
  case Operator::Less:
  case Operator::LessEqual:
  case Operator::Unordered:
    return Domain::Bool;
  case Operator::Widen:
  case Operator::Narrow:
    return getDomain(expr->operands[0]);
  case Operator::Select:
    return std::max(getDomain(expr->operands[1]), getDomain(expr->operands[2]));
  case Operator::Add:
  case Operator::Subtract:
  case Operator::Multiply:
  case Operator::Maximum:
  case Operator::Minimum:
  case Operator::Negate: {
    Domain domain = Domain::Integer;
    for (const Expr *operand : expr->operands)
      domain = std::max(domain, getDomain(operand));
    return domain;
  }
  default:
    return Domain::Real;
  }
}

static Type getType(OpBuilder &b, Domain domain) {
  switch (domain) {
  case Domain::Bool:
    return b.getI1Type();
  case Domain::Integer:
    return b.getI64Type();
  case Domain::Real:
    return b.getF32Type();
  }
  llvm_unreachable("all domains are handled");
}

Value MaskBuilder::constant(OpBuilder &b, Location loc, double number,
                            Domain domain) {
  Type type = getType(b, domain);
  if (domain == Domain::Bool)
    return arith::ConstantOp::create(b, loc, b.getBoolAttr(number != 0));
  if (domain == Domain::Integer)
    return arith::ConstantOp::create(
        b, loc, b.getIntegerAttr(type, static_cast<int64_t>(number)));
  // The lowest number of a wider type is -inf in this one, unless it is kept.
  constexpr double lowest = -std::numeric_limits<float>::max();
  if (std::isfinite(number) && number < lowest)
    number = lowest;
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, number));
}

Value MaskBuilder::convert(OpBuilder &b, Location loc, Value value, Domain from,
                           Domain to) {
  if (from == to)
    return value;
  Type type = getType(b, to);
  if (to == Domain::Bool)
    return from == Domain::Real
               ? Value(arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNE,
                                             value, constant(b, loc, 0, from)))
               : Value(arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                             value, constant(b, loc, 0, from)));
  if (to == Domain::Integer)
    return from == Domain::Bool
               ? Value(arith::ExtUIOp::create(b, loc, type, value))
               : Value(arith::FPToSIOp::create(b, loc, type, value));
  return from == Domain::Bool
             ? Value(arith::UIToFPOp::create(b, loc, type, value))
             : Value(arith::SIToFPOp::create(b, loc, type, value));
}

Value MaskBuilder::emitPosition(OpBuilder &b, Location loc,
                                const Index &index) {
  Value sum = constant(b, loc, index.offset, Domain::Integer);
  int64_t weight = 1;
  Digits digits = space.resolve(index.digits);
  for (unsigned digit : llvm::reverse(digits)) {
    int64_t loop = llvm::find(loops, digit) - loops.begin();
    Value position = linalg::IndexOp::create(b, loc, loop);
    Value part = arith::IndexCastOp::create(b, loc, b.getI64Type(), position);
    Value factor = constant(b, loc, weight, Domain::Integer);
    Value product = arith::MulIOp::create(b, loc, part, factor);
    sum = arith::AddIOp::create(b, loc, sum, product);
    weight *= space.getExtent(digit).getSize();
  }
  return sum;
}

/// A scalar of any type as one of its domain's.
static Value normalize(OpBuilder &b, Location loc, Value value) {
  Type type = value.getType();
  if (isa<IndexType>(type))
    return arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  if (type.isInteger() && !type.isInteger(1)) {
    unsigned width = type.getIntOrFloatBitWidth();
    if (width < 64)
      return arith::ExtSIOp::create(b, loc, b.getI64Type(), value);
    if (width > 64)
      return arith::TruncIOp::create(b, loc, b.getI64Type(), value);
  }
  if (type.isF16() || type.isBF16())
    return arith::ExtFOp::create(b, loc, b.getF32Type(), value);
  if (type.isF64())
    return arith::TruncFOp::create(b, loc, b.getF32Type(), value);
  return value;
}

Value MaskBuilder::emit(OpBuilder &b, Location loc, const Expr *expr,
                        Domain domain) {
  expr = getLeaf(expr);
  if (expr->isConstant())
    return constant(b, loc, expr->number, domain);
  if (expr->is(Operator::Widen) || expr->is(Operator::Narrow))
    return emit(b, loc, expr->operands[0], domain);
  Domain natural = getDomain(expr);
  return convert(b, loc, emitNatural(b, loc, expr, natural), natural, domain);
}

Value MaskBuilder::emitNatural(OpBuilder &b, Location loc, const Expr *expr,
                               Domain domain) {
  switch (expr->kind) {
  case Expr::Kind::Position:
    return emitPosition(b, loc, expr->indices[0]);
  case Expr::Kind::Scalar:
    return normalize(b, loc, expr->value);
  case Expr::Kind::Element:
  case Expr::Kind::Reduce:
    return normalize(b, loc, arguments.lookup(expr));
  default:
    return emitApply(b, loc, expr, domain);
  }
}

Value MaskBuilder::emitApply(OpBuilder &b, Location loc, const Expr *expr,
                             Domain domain) {
  auto isComparison =
      llvm::is_contained({Operator::Equal, Operator::NotEqual, Operator::Less,
                          Operator::LessEqual, Operator::Unordered},
                         expr->op);
  Domain operandDomain = domain;
  if (isComparison) {
    operandDomain =
        expr->op == Operator::Unordered ? Domain::Real : Domain::Integer;
    for (const Expr *operand : expr->operands)
      operandDomain = std::max(operandDomain, getDomain(operand));
  }
  SmallVector<Value, 3> operands;
  for (auto [index, operand] : llvm::enumerate(expr->operands)) {
    bool isCondition = expr->op == Operator::Select && index == 0;
    operands.push_back(
        emit(b, loc, operand, isCondition ? Domain::Bool : operandDomain));
  }
  bool isReal = operandDomain == Domain::Real;
  auto binary = [&](auto real, auto integer) -> Value {
    using RealOp = decltype(real);
    using IntegerOp = decltype(integer);
    if (isReal)
      return RealOp::create(b, loc, operands[0], operands[1]);
    return IntegerOp::create(b, loc, operands[0], operands[1]);
  };
  auto compare = [&](arith::CmpFPredicate real,
                     arith::CmpIPredicate integer) -> Value {
    if (isReal)
      return arith::CmpFOp::create(b, loc, real, operands[0], operands[1]);
    return arith::CmpIOp::create(b, loc, integer, operands[0], operands[1]);
  };
  switch (expr->op) {
  case Operator::Exp:
    return math::ExpOp::create(b, loc, operands[0]);
  case Operator::Exp2:
    return math::Exp2Op::create(b, loc, operands[0]);
  case Operator::Log:
    return math::LogOp::create(b, loc, operands[0]);
  case Operator::Log2:
    return math::Log2Op::create(b, loc, operands[0]);
  case Operator::Tanh:
    return math::TanhOp::create(b, loc, operands[0]);
  case Operator::Sqrt:
    return math::SqrtOp::create(b, loc, operands[0]);
  case Operator::Reciprocal: {
    Value one = constant(b, loc, 1, Domain::Real);
    return arith::DivFOp::create(b, loc, one, operands[0]);
  }
  case Operator::Divide:
    return arith::DivFOp::create(b, loc, operands[0], operands[1]);
  case Operator::Negate: {
    Value zero = constant(b, loc, 0, operandDomain);
    if (isReal)
      return arith::NegFOp::create(b, loc, operands[0]);
    return arith::SubIOp::create(b, loc, zero, operands[0]);
  }
  case Operator::Not: {
    Value one = constant(b, loc, 1, Domain::Bool);
    return arith::XOrIOp::create(b, loc, operands[0], one);
  }
  case Operator::Add:
    return binary(arith::AddFOp(), arith::AddIOp());
  case Operator::Subtract:
    return binary(arith::SubFOp(), arith::SubIOp());
  case Operator::Multiply:
    return binary(arith::MulFOp(), arith::MulIOp());
  case Operator::Maximum:
    return binary(arith::MaximumFOp(), arith::MaxSIOp());
  case Operator::Minimum:
    return binary(arith::MinimumFOp(), arith::MinSIOp());
  case Operator::And:
    return arith::AndIOp::create(b, loc, operands[0], operands[1]);
  case Operator::Or:
    return arith::OrIOp::create(b, loc, operands[0], operands[1]);
  case Operator::Xor:
    return arith::XOrIOp::create(b, loc, operands[0], operands[1]);
  case Operator::Equal:
    return compare(arith::CmpFPredicate::OEQ, arith::CmpIPredicate::eq);
  case Operator::NotEqual:
    return compare(arith::CmpFPredicate::UNE, arith::CmpIPredicate::ne);
  case Operator::Less:
    return compare(arith::CmpFPredicate::OLT, arith::CmpIPredicate::slt);
  case Operator::LessEqual:
    return compare(arith::CmpFPredicate::OLE, arith::CmpIPredicate::sle);
  case Operator::Unordered:
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, operands[0],
                                 operands[1]);
  case Operator::Select:
    return arith::SelectOp::create(b, loc, operands[0], operands[1],
                                   operands[2]);
  case Operator::Widen:
  case Operator::Narrow:
  case Operator::Unknown:
    break;
  }
  llvm_unreachable("conversions are emitted elsewhere, others not collected");
}

/// What `mask` adds to the scores.
Value MaskBuilder::emitTerm(OpBuilder &b, Location loc, const MaskTerm &mask) {
  if (mask.isCondition) {
    Value condition = emit(b, loc, mask.expr, Domain::Bool);
    Value zero = constant(b, loc, 0, Domain::Real);
    Value hidden = constant(b, loc, mask.hidden, Domain::Real);
    return arith::SelectOp::create(b, loc, condition, zero, hidden);
  }
  Value added = emit(b, loc, mask.expr, Domain::Real);
  if (mask.factor == 1)
    return added;
  Value factor = constant(b, loc, mask.factor, Domain::Real);
  return arith::MulFOp::create(b, loc, added, factor);
}

Value MaskBuilder::build(OpBuilder &builder, Location loc,
                         ArrayRef<MaskTerm> masks) {
  bool isCondition = llvm::all_of(masks, [](const MaskTerm &mask) {
    return mask.isCondition && std::isinf(mask.hidden);
  });
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(loops, [&](unsigned digit) {
        return getSize(builder, loc, space.getExtent(digit));
      });
  Type elementType =
      getType(builder, isCondition ? Domain::Bool : Domain::Real);
  Value init = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  for (const Input &input : inputs) {
    operands.push_back(input.expr->value);
    maps.push_back(input.map);
  }
  maps.push_back(builder.getMultiDimIdentityMap(loops.size()));
  SmallVector<utils::IteratorType> iterators(loops.size(),
                                             utils::IteratorType::parallel);
  auto emitBody = [&](OpBuilder &b, Location loc, ValueRange args) {
    for (auto [input, argument] : llvm::zip_first(inputs, args))
      arguments[input.expr] = argument;
    Value combined;
    for (const MaskTerm &mask : masks) {
      Value term = isCondition ? emit(b, loc, mask.expr, Domain::Bool)
                               : emitTerm(b, loc, mask);
      if (!combined)
        combined = term;
      else if (isCondition)
        combined = arith::AndIOp::create(b, loc, combined, term);
      else
        combined = arith::AddFOp::create(b, loc, combined, term);
    }
    linalg::YieldOp::create(b, loc, combined);
  };
  return linalg::GenericOp::create(builder, loc, init.getType(), operands, init,
                                   maps, iterators, emitBody)
      ->getResult(0);
}

bool gqa::canBuildMask(ExprReader &reader, ArrayRef<MaskTerm> masks,
                       ArrayRef<Digits> dims) {
  MaskBuilder mask(reader, dims);
  ExprSpace &space = reader.getSpace();
  return llvm::all_of(masks,
                      [&](const MaskTerm &term) {
                        return succeeded(mask.collect(term.expr));
                      }) &&
         llvm::all_of(mask.getLoops(), [&](unsigned digit) {
           const Extent &extent = space.getExtent(digit);
           return extent.isStatic() || extent.getName();
         });
}

Value gqa::buildMask(OpBuilder &builder, Location loc, ExprReader &reader,
                     ArrayRef<MaskTerm> masks, ArrayRef<Digits> dims) {
  MaskBuilder mask(reader, dims);
  for (const MaskTerm &term : masks)
    (void)mask.collect(term.expr);
  Value value = mask.build(builder, loc, masks);
  SmallVector<Digits> from;
  for (unsigned digit : mask.getLoops())
    from.push_back({digit});
  return rearrange(builder, loc, reader.getSpace(), {value, from}, dims);
}
