//===- ExpandSmallFloats.cpp - Extends floats of at most 8 bits -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A number of s sign, e exponent and m mantissa bits becomes an f32 by moving
// exponent and mantissa to their places in an f32 and correcting the bias:
//
//   normal      2^(exponent - bias) * (1 + mantissa / 2^m)
//   subnormal   2^(1 - bias) * (1 + mantissa / 2^m) - 2^(1 - bias)
//
// which is exact and makes no subnormal f32 on the way, so that hardware which
// flushes them computes the same. Which bits are infinite or NaN differs from
// type to type, and LLVM's description of the type is asked for it.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

#include <cmath>
#include <limits>

namespace mlir::gqa {
#define GEN_PASS_DEF_EXPANDSMALLFLOATSPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

static constexpr int kMaxBits = 8;
// Of an f32.
static constexpr int kSignBit = 31, kMantissaBits = 23, kBias = 127;

/// `like` with elements of type `element`.
static Type withElement(Type like, Type element) {
  if (auto shaped = dyn_cast<ShapedType>(like))
    return shaped.clone(element);
  return element;
}

namespace {
/// Emits the extension of one scalar or vector to f32.
class Extender {
public:
  Extender(ImplicitLocOpBuilder &b, Value source)
      : b(b), type(cast<FloatType>(getElementTypeOrSelf(source.getType()))),
        semantics(type.getFloatSemantics()), like(source.getType()) {
    Value bits = arith::BitcastOp::create(
        b, withElement(like, b.getIntegerType(type.getWidth())), source);
    encoding =
        arith::ExtUIOp::create(b, withElement(like, b.getI32Type()), bits);
  }

  Value emit();

private:
  int getMantissaBits() const {
    return static_cast<int>(APFloat::semanticsPrecision(semantics)) - 1;
  }
  int getMinExponent() const {
    return APFloat::semanticsMinExponent(semantics);
  }
  float getSmallestNormal() const { return std::ldexp(1.0f, getMinExponent()); }
  bool isSigned() const { return APFloat::semanticsHasSignedRepr(semantics); }

  Value emitFinite(Value magnitude);
  Value emitMagnitude(Value magnitude);

  static int64_t getBits(const APFloat &number) {
    return number.bitcastToAPInt().getZExtValue();
  }
  Value integer(int64_t value) { return constant(b.getI32IntegerAttr(value)); }
  Value number(float value) { return constant(b.getF32FloatAttr(value)); }
  Value constant(TypedAttr value);
  Value shiftLeft(Value value, int count) {
    Value amount = integer(count);
    return arith::ShLIOp::create(b, value, amount);
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, int64_t rhs) {
    Value bound = integer(rhs);
    return arith::CmpIOp::create(b, predicate, lhs, bound);
  }
  Value select(Value condition, Value ifTrue, Value ifFalse) {
    return arith::SelectOp::create(b, condition, ifTrue, ifFalse);
  }
  /// The f32 of these bits.
  Value reinterpret(Value bits) {
    return arith::BitcastOp::create(b, withElement(like, b.getF32Type()), bits);
  }

  ImplicitLocOpBuilder &b;
  FloatType type;
  const llvm::fltSemantics &semantics;
  Type like;
  Value encoding;
};
} // namespace

Value Extender::constant(TypedAttr value) {
  if (auto shaped = dyn_cast<ShapedType>(withElement(like, value.getType())))
    value = DenseElementsAttr::get(shaped, Attribute(value));
  return arith::ConstantOp::create(b, value);
}

/// `magnitude`, the encoding without its sign, as if all encodings were finite.
Value Extender::emitFinite(Value magnitude) {
  int mantissaBits = getMantissaBits();
  Value moved = shiftLeft(magnitude, kMantissaBits - mantissaBits);
  if (!APFloat::semanticsHasZero(semantics)) {
    // Powers of two with the bias of an f32, the lowest of which is a subnormal
    // f32.
    Value lowest = number(getSmallestNormal());
    Value isLowest = compare(arith::CmpIPredicate::eq, magnitude, 0);
    return select(isLowest, lowest, reinterpret(moved));
  }
  // An exponent field of 1 is that of the smallest normal number.
  int difference = kBias + getMinExponent() - 1;
  auto rebias = [&](int exponent) {
    Value offset = integer(int64_t(exponent) << kMantissaBits);
    return reinterpret(arith::AddIOp::create(b, moved, offset));
  };
  Value normal = rebias(difference);
  Value withLeadingBit = rebias(difference + 1);
  Value leadingBit = number(getSmallestNormal());
  Value subnormal = arith::SubFOp::create(b, withLeadingBit, leadingBit);
  Value isNormal =
      compare(arith::CmpIPredicate::uge, magnitude, int64_t(1) << mantissaBits);
  return select(isNormal, normal, subnormal);
}

/// The number without its sign.
Value Extender::emitMagnitude(Value magnitude) {
  Value result = emitFinite(magnitude);
  int64_t last = getBits(APFloat::getLargest(semantics));
  if (APFloat::semanticsHasInf(semantics)) {
    last = getBits(APFloat::getInf(semantics));
    Value isInfinite = compare(arith::CmpIPredicate::eq, magnitude, last);
    Value infinity = number(std::numeric_limits<float>::infinity());
    result = select(isInfinite, infinity, result);
  }
  if (!APFloat::semanticsHasNaN(semantics))
    return result;
  // Above all numbers, or the encoding that negative zero does not need.
  int64_t quiet = getBits(APFloat::getQNaN(semantics));
  bool isNegativeZero = isSigned() && quiet == int64_t(1)
                                                   << (type.getWidth() - 1);
  Value isNaN = isNegativeZero
                    ? compare(arith::CmpIPredicate::eq, encoding, quiet)
                    : compare(arith::CmpIPredicate::ugt, magnitude, last);
  Value nan = number(std::numeric_limits<float>::quiet_NaN());
  return select(isNaN, nan, result);
}

Value Extender::emit() {
  if (!isSigned())
    return emitMagnitude(encoding);
  int signBit = static_cast<int>(type.getWidth()) - 1;
  Value mask = integer((int64_t(1) << signBit) - 1);
  Value magnitude = arith::AndIOp::create(b, encoding, mask);
  Value positive = emitMagnitude(magnitude);
  Value onlySign = arith::XOrIOp::create(b, encoding, magnitude);
  Value sign = shiftLeft(onlySign, kSignBit - signBit);
  Value bits =
      arith::BitcastOp::create(b, withElement(like, b.getI32Type()), positive);
  return reinterpret(arith::OrIOp::create(b, bits, sign));
}

namespace {
struct ExpandExtF : public OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    Type source = op.getIn().getType();
    if (isa<TensorType>(source))
      return rewriter.notifyMatchFailure(op, "not a scalar or vector");
    if (getElementTypeOrSelf(source).getIntOrFloatBitWidth() > kMaxBits)
      return rewriter.notifyMatchFailure(op, "more than 8 bits");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value result = Extender(b, op.getIn()).emit();
    Type target = op.getType();
    unsigned width = getElementTypeOrSelf(target).getIntOrFloatBitWidth();
    if (width > 32)
      result = arith::ExtFOp::create(b, target, result);
    else if (target != result.getType())
      result = arith::TruncFOp::create(b, target, result);
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct ExpandSmallFloatsPass
    : public gqa::impl::ExpandSmallFloatsPassBase<ExpandSmallFloatsPass> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExtF>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
