//===- PageEmitter.h - Writes the operations of a page ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_GQATOHOPPER_PAGEEMITTER_H
#define GQA_LIB_CONVERSION_GQATOHOPPER_PAGEEMITTER_H

#include "gqa/Dialect/Hopper/IR/Hopper.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::gqa {

/// A builder at one location, with short names for the scalars and regions of a
/// page. Integers are i32 and signed unless a name says otherwise.
class PageEmitter : public ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  /// Names `value`, unless it has a name, for who prints with names of
  /// locations. Returns it.
  Value name(StringRef name, Value value);

  //===------------------------------------------------------------------===//
  // Scalars
  //===------------------------------------------------------------------===//

  Type i32() { return getI32Type(); }
  Value constant(int64_t value) {
    return arith::ConstantIntOp::create(*this, value, 32);
  }
  Value constantFloat(double value) {
    return arith::ConstantOp::create(*this, getF32FloatAttr(value));
  }
  Value negativeInfinity();
  Value add(Value a, Value b) { return arith::AddIOp::create(*this, a, b); }
  Value add(Value a, int64_t b) { return b ? add(a, constant(b)) : a; }
  Value sub(Value a, Value b) { return arith::SubIOp::create(*this, a, b); }
  Value mul(Value a, Value b) { return arith::MulIOp::create(*this, a, b); }
  Value mul(Value a, int64_t b) { return b == 1 ? a : mul(a, constant(b)); }
  Value min(Value a, Value b) { return arith::MinSIOp::create(*this, a, b); }
  Value max(Value a, Value b) { return arith::MaxSIOp::create(*this, a, b); }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(*this, condition, a, b);
  }
  /// Rounds to zero.
  Value div(Value a, int64_t b);
  /// Of numbers that are not negative.
  Value divUnsigned(Value a, Value b) {
    return arith::DivUIOp::create(*this, a, b);
  }
  Value divUnsigned(Value a, int64_t b) {
    return b == 1 ? a : divUnsigned(a, constant(b));
  }
  Value remUnsigned(Value a, Value b) {
    return arith::RemUIOp::create(*this, a, b);
  }
  Value remUnsigned(Value a, int64_t b) { return remUnsigned(a, constant(b)); }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(*this, predicate, a, b);
  }
  Value isLess(Value a, Value b) {
    return compare(arith::CmpIPredicate::slt, a, b);
  }
  Value logicalAnd(Value a, Value b) {
    return arith::AndIOp::create(*this, a, b);
  }
  /// To and from the i64 of addresses.
  Value widen(Value a) {
    return arith::ExtUIOp::create(*this, getI64Type(), a);
  }
  Value narrow(Value a) { return arith::TruncIOp::create(*this, i32(), a); }

  // Never nnan or ninf: infinities mask, and a NaN that is read must come out.
  Value mulFloat(Value a, Value b) {
    return arith::MulFOp::create(*this, a, b, arith::FastMathFlags::contract);
  }
  Value mulFloat(Value a, double b) { return mulFloat(a, constantFloat(b)); }
  Value isEqualFloat(Value a, Value b) {
    return arith::CmpFOp::create(*this, arith::CmpFPredicate::OEQ, a, b);
  }
  Value fma(Value a, Value b, Value c);
  Value exp2(Value a) { return hopper::Exp2Op::create(*this, a); }
  Value log2(Value a) { return hopper::Log2Op::create(*this, a); }
  Value reciprocal(Value a) { return hopper::RcpOp::create(*this, a); }

  //===------------------------------------------------------------------===//
  // Functions and regions
  //===------------------------------------------------------------------===//

  using Body = llvm::function_ref<SmallVector<Value>(ValueRange)>;

  /// A private function, written at the end of `module`.
  func::FuncOp function(Operation *module, StringRef name,
                        ArrayRef<std::pair<StringRef, Type>> arguments,
                        TypeRange results, Body body);
  SmallVector<Value> call(func::FuncOp function, ValueRange operands);
  /// Fills `region` with a block of arguments of `types`, the operations of
  /// `body`, and hopper.yield of what it returns.
  void fillRegion(Region &region, TypeRange types, ArrayRef<StringRef> names,
                  Body body);
  /// hopper.map onto rows: `body` gets a value of each of `inputs` and the row.
  Value mapRows(Type result, ValueRange inputs, ArrayRef<StringRef> names,
                Body body);
  /// scf.if without results.
  void ifThen(Value condition, llvm::function_ref<void()> body);
};

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_GQATOHOPPER_PAGEEMITTER_H
