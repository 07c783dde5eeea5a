//===- ComputeBuilder.h - Builds the arithmetic of attention ----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A builder with short names for the index arithmetic, the structured control
// flow and the floating-point arithmetic of the portable lowering. Nothing that
// it builds carries fast-math flags: results are the same bit for bit wherever
// the same operations run in the same order.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOSCF_COMPUTEBUILDER_H
#define GQA_LIB_CONVERSION_GQATOSCF_COMPUTEBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::gqa {

/// Which operations transcendental functions are made of.
enum class MathFlavor {
  /// math.exp, math.log and math.tanh: the C library's functions.
  Natural,
  /// math.exp2 and math.log2 only, which GPUs have as instructions.
  BaseTwo
};

class ComputeBuilder : public ImplicitLocOpBuilder {
public:
  /// Builds at the insertion point of `builder`; scores are of `computeType`,
  /// which is f32 or f64.
  ComputeBuilder(Location loc, OpBuilder &builder, FloatType computeType,
                 MathFlavor flavor)
      : ImplicitLocOpBuilder(loc, builder), computeType(computeType),
        flavor(flavor) {}

  FloatType getComputeType() const { return computeType; }

  /// The vector of `lanes` values of the computation type.
  VectorType getVectorType(int64_t lanes) const {
    return VectorType::get(lanes, computeType);
  }

  //===--------------------------------------------------------------------===//
  // Indices
  //===--------------------------------------------------------------------===//

  Value index(int64_t value);
  Value add(Value lhs, Value rhs);
  Value sub(Value lhs, Value rhs);
  Value mul(Value lhs, Value rhs);
  /// `lhs` floordiv `rhs` for `lhs` >= 0 and `rhs` > 0.
  Value div(Value lhs, int64_t rhs);
  Value div(Value lhs, Value rhs);
  /// `lhs` mod `rhs` for `lhs` >= 0 and `rhs` > 0.
  Value mod(Value lhs, int64_t rhs);
  Value mod(Value lhs, Value rhs);
  /// min(max(value, 0), high), signed.
  Value clampToRange(Value value, Value high);
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs);
  Value logicalAnd(Value lhs, Value rhs);
  /// The extent of `memref` on `axis`.
  Value extent(Value memref, int64_t axis);
  /// The entry `position` of a vector of integers, as an index.
  Value loadIndex(Value memref, Value position);

  //===--------------------------------------------------------------------===//
  // Floating-point numbers of the computation type
  //===--------------------------------------------------------------------===//

  /// `value` rounded to the computation type; what would overflow becomes the
  /// largest finite number.
  Value constant(double value);
  /// Likewise for a positive number that must not become zero.
  Value positiveConstant(double value);
  Value infinity(bool negative = false);
  Value zeroVector(int64_t lanes);
  Value compare(arith::CmpFPredicate predicate, Value lhs, Value rhs);
  Value select(Value condition, Value ifTrue, Value ifFalse);
  Value broadcast(Value scalar, int64_t lanes);
  /// Scalar or vector of the element type -> of the computation type. Exact.
  Value extend(Value value);
  /// Scalar or vector of the computation type -> of `elementType`, rounded to
  /// nearest even.
  Value truncate(Value value, FloatType elementType);
  /// A logit of any float type -> the computation type. Finite numbers beyond
  /// the range stay finite: the lowest f64 is an ordinary logit, -inf is not.
  Value convertLogit(Value value);
  /// exp(lhs - rhs)
  Value expOfDifference(Value lhs, Value rhs);
  Value log(Value value);
  Value tanh(Value value);

  //===--------------------------------------------------------------------===//
  // Control flow
  //===--------------------------------------------------------------------===//

  /// for (i = lower; i < upper; ++i) state = body(i, state); returns state.
  SmallVector<Value>
  forLoop(Value lower, Value upper, ValueRange state,
          llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body);
  /// if (condition) { then(); }
  void ifThen(Value condition, llvm::function_ref<void()> then);
  /// condition ? then() : otherwise(), of the types `types`.
  SmallVector<Value> ifElse(Value condition, TypeRange types,
                            llvm::function_ref<SmallVector<Value>()> then,
                            llvm::function_ref<SmallVector<Value>()> otherwise);

private:
  Value constant(const APFloat &value);

  FloatType computeType;
  MathFlavor flavor;
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOSCF_COMPUTEBUILDER_H
