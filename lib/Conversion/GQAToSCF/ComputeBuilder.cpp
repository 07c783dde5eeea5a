//===- ComputeBuilder.cpp - Builds the arithmetic of attention ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ComputeBuilder.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

Value ComputeBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value ComputeBuilder::add(Value lhs, Value rhs) {
  return createOrFold<arith::AddIOp>(lhs, rhs);
}

Value ComputeBuilder::sub(Value lhs, Value rhs) {
  return createOrFold<arith::SubIOp>(lhs, rhs);
}

Value ComputeBuilder::mul(Value lhs, Value rhs) {
  return createOrFold<arith::MulIOp>(lhs, rhs);
}

Value ComputeBuilder::div(Value lhs, int64_t rhs) {
  return rhs == 1 ? lhs : div(lhs, index(rhs));
}

Value ComputeBuilder::div(Value lhs, Value rhs) {
  return createOrFold<arith::DivUIOp>(lhs, rhs);
}

Value ComputeBuilder::mod(Value lhs, int64_t rhs) {
  return rhs == 1 ? index(0) : mod(lhs, index(rhs));
}

Value ComputeBuilder::mod(Value lhs, Value rhs) {
  return createOrFold<arith::RemUIOp>(lhs, rhs);
}

Value ComputeBuilder::clampToRange(Value value, Value high) {
  return createOrFold<arith::MinSIOp>(
      createOrFold<arith::MaxSIOp>(value, index(0)), high);
}

Value ComputeBuilder::compare(arith::CmpIPredicate predicate, Value lhs,
                              Value rhs) {
  return createOrFold<arith::CmpIOp>(predicate, lhs, rhs);
}

Value ComputeBuilder::logicalAnd(Value lhs, Value rhs) {
  return createOrFold<arith::AndIOp>(lhs, rhs);
}

Value ComputeBuilder::extent(Value memref, int64_t axis) {
  auto type = cast<MemRefType>(memref.getType());
  if (!type.isDynamicDim(axis))
    return index(type.getDimSize(axis));
  return memref::DimOp::create(*this, memref, axis);
}

Value ComputeBuilder::loadIndex(Value memref, Value position) {
  return arith::IndexCastOp::create(
      *this, getIndexType(), memref::LoadOp::create(*this, memref, position));
}

//===----------------------------------------------------------------------===//
// Floating-point numbers
//===----------------------------------------------------------------------===//

Value ComputeBuilder::constant(const APFloat &value) {
  return arith::ConstantFloatOp::create(*this, computeType, value);
}

Value ComputeBuilder::constant(double value) {
  const llvm::fltSemantics &semantics = computeType.getFloatSemantics();
  APFloat rounded(value);
  bool losesInfo;
  rounded.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  if (rounded.isInfinity())
    rounded = APFloat::getLargest(semantics, rounded.isNegative());
  return constant(rounded);
}

Value ComputeBuilder::positiveConstant(double value) {
  APFloat smallest =
      APFloat::getSmallestNormalized(computeType.getFloatSemantics());
  if (value < smallest.convertToDouble())
    return constant(smallest);
  return constant(value);
}

Value ComputeBuilder::infinity(bool negative) {
  return constant(APFloat::getInf(computeType.getFloatSemantics(), negative));
}

Value ComputeBuilder::zeroVector(int64_t lanes) {
  return arith::ConstantOp::create(*this, getZeroAttr(getVectorType(lanes)));
}

Value ComputeBuilder::compare(arith::CmpFPredicate predicate, Value lhs,
                              Value rhs) {
  return arith::CmpFOp::create(*this, predicate, lhs, rhs);
}

Value ComputeBuilder::select(Value condition, Value ifTrue, Value ifFalse) {
  return arith::SelectOp::create(*this, condition, ifTrue, ifFalse);
}

Value ComputeBuilder::broadcast(Value scalar, int64_t lanes) {
  return vector::BroadcastOp::create(*this, getVectorType(lanes), scalar);
}

/// `element`, or the vector of it that is shaped like `like`.
static Type cloneShape(Type like, FloatType element) {
  if (auto vector = dyn_cast<VectorType>(like))
    return vector.clone(element);
  return element;
}

Value ComputeBuilder::extend(Value value) {
  Type type = cloneShape(value.getType(), computeType);
  if (type == value.getType())
    return value;
  return arith::ExtFOp::create(*this, type, value);
}

Value ComputeBuilder::truncate(Value value, FloatType elementType) {
  Type type = cloneShape(value.getType(), elementType);
  if (type == value.getType())
    return value;
  return arith::TruncFOp::create(*this, type, value);
}

Value ComputeBuilder::convertLogit(Value value) {
  auto type = cast<FloatType>(value.getType());
  if (type.getWidth() <= computeType.getWidth())
    return extend(value);
  auto constantOf = [&](APFloat number) -> Value {
    bool losesInfo;
    number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return arith::ConstantFloatOp::create(*this, type, number);
  };
  const llvm::fltSemantics &semantics = computeType.getFloatSemantics();
  Value low = constantOf(APFloat::getLargest(semantics, /*Negative=*/true));
  Value high = constantOf(APFloat::getLargest(semantics));
  Value clamped = arith::MinimumFOp::create(
      *this, arith::MaximumFOp::create(*this, value, low), high);
  Value magnitude = math::AbsFOp::create(*this, value);
  Value isInfinite = compare(arith::CmpFPredicate::OEQ, magnitude,
                             constantOf(APFloat::getInf(semantics)));
  return truncate(select(isInfinite, value, clamped), computeType);
}

Value ComputeBuilder::expOfDifference(Value lhs, Value rhs) {
  Value difference = arith::SubFOp::create(*this, lhs, rhs);
  if (flavor == MathFlavor::Natural)
    return math::ExpOp::create(*this, difference);
  return math::Exp2Op::create(
      *this,
      arith::MulFOp::create(*this, difference, constant(llvm::numbers::log2e)));
}

Value ComputeBuilder::log(Value value) {
  if (flavor == MathFlavor::Natural)
    return math::LogOp::create(*this, value);
  Value inBaseTwo = math::Log2Op::create(*this, value);
  return arith::MulFOp::create(*this, inBaseTwo, constant(llvm::numbers::ln2));
}

Value ComputeBuilder::tanh(Value value) {
  if (flavor == MathFlavor::Natural)
    return math::TanhOp::create(*this, value);
  // tanh(|x|) = (1 - t) / (1 + t) with t = exp(-2 |x|), which cannot overflow.
  Value magnitude = math::AbsFOp::create(*this, value);
  Value t = math::Exp2Op::create(
      *this, arith::MulFOp::create(*this, magnitude,
                                   constant(-2.0 * llvm::numbers::log2e)));
  Value one = constant(1.0);
  Value numerator = arith::SubFOp::create(*this, one, t);
  Value denominator = arith::AddFOp::create(*this, one, t);
  Value result = arith::DivFOp::create(*this, numerator, denominator);
  return math::CopySignOp::create(*this, result, value);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

SmallVector<Value> ComputeBuilder::forLoop(
    Value lower, Value upper, ValueRange state,
    llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  auto loop = scf::ForOp::create(*this, lower, upper, index(1), state);
  InsertionGuard guard(*this);
  setInsertionPointToStart(loop.getBody());
  SmallVector<Value> next =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  // A loop without state has got its terminator from the builder.
  if (!state.empty())
    scf::YieldOp::create(*this, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

void ComputeBuilder::ifThen(Value condition, llvm::function_ref<void()> then) {
  auto branch = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
  InsertionGuard guard(*this);
  setInsertionPointToStart(branch.thenBlock());
  then();
}

SmallVector<Value>
ComputeBuilder::ifElse(Value condition, TypeRange types,
                       llvm::function_ref<SmallVector<Value>()> then,
                       llvm::function_ref<SmallVector<Value>()> otherwise) {
  auto branch =
      scf::IfOp::create(*this, types, condition, /*withElseRegion=*/true);
  InsertionGuard guard(*this);
  setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(*this, then());
  setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(*this, otherwise());
  return llvm::to_vector_of<Value>(branch.getResults());
}
