//===- TensorExpr.h - What an element of a tensor is ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attention is recognised by what the elements of its tensors are, not by which
// operations compute them. An expression says what one element, at symbolic
// indices, is computed from:
//
//   %o[b, h, i, c]                                an element of a tensor
//   = sum over j of (%p[b, h, i, j] * %v[b, h, j, c])      a reduction
//   = sum over j of (exp(%s[b, h, i, j] - %m[b, h, i]) / ...)
//
// The operations between elements (fused in one linalg.generic or spread over
// ten, of linalg, tosa, arith or math) and the views (transposes, reshapes,
// broadcasts) disappear in that form. Expressions are unfolded step by step, as
// far as somebody asks (ExprReader.h).
//
// An index is a number written in digits of one space that all expressions of a
// match share, so that a reshape is a regrouping of digits, and the same digit
// has the same meaning wherever it appears: b in Q is b in V.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_ATTENTIONTOGQA_TENSOREXPR_H
#define GQA_LIB_CONVERSION_ATTENTIONTOGQA_TENSOREXPR_H

#include "gqa/Dialect/GQA/Utils/DigitMap.h"

#include <memory>

namespace mlir::gqa {

using Digits = DigitMap::Digits;

/// An index of a dimension: the number that the digits spell, plus `offset` and
/// `base`.
struct Index {
  Digits digits;
  int64_t offset = 0;
  /// Whether it takes every value that the dimension has.
  bool whole = true;
  /// The extents of what comes first along the dimension, where these are not
  /// static.
  Extent base = Extent::fixed(0);

  bool hasBase() const { return !base.isStatic(0); }
  /// The first position: offset and base.
  std::optional<Extent> getStart() const {
    return add(base, Extent::fixed(offset));
  }
  void setStart(const Extent &start) {
    offset = start.isStatic() ? start.getSize() : 0;
    base = start.isStatic() ? Extent::fixed(0) : start;
  }
};

/// What combines the operands of an expression. The type of a number does not
/// matter: bool is 0 or 1.
enum class Operator {
  // Of one operand.
  Exp,
  Exp2,
  Log,
  Log2,
  Tanh,
  Sqrt,
  Reciprocal,
  Negate,
  Not,
  /// To a type that has the value of the operand.
  Widen,
  /// To a type that may not.
  Narrow,
  // Of two.
  Add,
  Subtract,
  Multiply,
  Divide,
  Maximum,
  Minimum,
  And,
  Or,
  Xor,
  Equal,
  NotEqual,
  Less,
  LessEqual,
  /// True if one of the operands is NaN.
  Unordered,
  // Of three: condition, then, else.
  Select,
  /// Something else, of any number of operands.
  Unknown
};

struct Expr {
  enum class Kind {
    /// value[indices]
    Element,
    /// number
    Constant,
    /// A scalar value of the IR.
    Scalar,
    /// The number that indices[0] spells.
    Position,
    /// op of operands.
    Apply,
    /// The element `indices` of the result `value`, which combines, by `op`
    /// (Add, Maximum, Minimum, And, Or), what ExprReader::bind gives.
    Reduce
  };
  Kind kind;
  Operator op = Operator::Unknown;
  Value value;
  double number = 0;
  SmallVector<Index, 4> indices;
  SmallVector<const Expr *, 3> operands;
  /// What ExprReader::unfold made of it, once asked.
  mutable const Expr *unfolded = nullptr;

  bool is(Operator other) const { return kind == Kind::Apply && op == other; }
  bool isElement() const { return kind == Kind::Element; }
  bool isConstant() const { return kind == Kind::Constant; }
  bool isConstant(double expected) const {
    return isConstant() && number == expected;
  }
  bool isReduce(Operator combiner) const {
    return kind == Kind::Reduce && op == combiner;
  }
};

/// Owns expressions and the digits of their indices.
class ExprSpace {
public:
  explicit ExprSpace(MLIRContext *context);

  MLIRContext *getContext() const { return context; }

  const Expr *element(Value value, ArrayRef<Index> indices);
  const Expr *constant(double number);
  const Expr *scalar(Value value);
  const Expr *position(const Index &index);
  /// `op` of `operands`, with constants folded.
  const Expr *apply(Operator op, ArrayRef<const Expr *> operands);
  const Expr *reduce(Operator op, Value value, ArrayRef<Index> indices);

  /// An index that no other expression has.
  Index fresh(const Extent &extent);
  /// The digits that `digits` consist of by now: some may have been cut.
  Digits resolve(ArrayRef<unsigned> digits) const {
    return pool.getDigits(digits);
  }
  const Extent &getExtent(unsigned digit) const {
    return pool.getExtent(digit);
  }
  std::optional<int64_t> getProduct(ArrayRef<unsigned> digits) const {
    return pool.getProduct(resolve(digits));
  }
  /// How many values `index` takes; none if that has no form.
  std::optional<Extent> getCount(const Index &index) const;
  /// Whether both spell the same number.
  bool isSame(const Index &lhs, const Index &rhs) const;
  /// Cuts digits into those of several indices, whose extents are these.
  FailureOr<SmallVector<Digits>> split(ArrayRef<unsigned> digits,
                                       ArrayRef<Extent> extents) {
    return pool.split(digits, extents);
  }

  /// False once there are more expressions than an attention could have.
  bool hasRoom() const;

private:
  Expr *add(Expr::Kind kind);

  MLIRContext *context;
  DigitMap pool;
  SmallVector<std::unique_ptr<Expr>, 0> exprs;
};

/// What `op` makes of numbers; none if it is no function of numbers.
std::optional<double> evaluate(Operator op, ArrayRef<double> numbers);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_ATTENTIONTOGQA_TENSOREXPR_H
