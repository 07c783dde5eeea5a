//===- ExprReader.h - Reads expressions from the IR -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_ATTENTIONTOGQA_EXPRREADER_H
#define GQA_LIB_CONVERSION_ATTENTIONTOGQA_EXPRREADER_H

#include "TensorExpr.h"

#include "gqa/Dialect/GQA/Utils/HeadMap.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::gqa {

/// Unfolds elements of tensors into what they are computed from. Changes
/// nothing; what it says holds as long as the IR does not change.
class ExprReader {
public:
  ExprReader(ExprSpace &space, ExtentNames &names)
      : space(space), names(names) {}

  /// The element of `value`, a ranked tensor, at fresh indices.
  const Expr *readWhole(Value value);
  /// An element of `value`; its number, if all elements are one constant.
  const Expr *read(Value value, ArrayRef<Index> indices);

  /// One step up: an element becomes the element that it is a view of, or the
  /// expression that its producer computes. Itself if there is no step.
  const Expr *unfold(const Expr *expr);
  /// Up through views only: as far as the same number stands elsewhere.
  const Expr *unfoldViews(const Expr *expr);
  /// Up to an expression that is no element, or as far as it goes; conversions
  /// between float types are left out on the way.
  const Expr *unfoldAll(const Expr *expr);

  /// The extents of what a Reduce runs over.
  SmallVector<Extent> getReductionExtents(const Expr *reduce);
  /// What a Reduce combines, at these indices of what it runs over. Null if it
  /// cannot be said.
  const Expr *bind(const Expr *reduce, ArrayRef<Index> indices);

  /// Whether two expressions are the same number, but for rounding.
  bool isSame(const Expr *lhs, const Expr *rhs, unsigned depth = 0);

  /// The number that a scalar value of the IR is.
  const Expr *readScalar(Value value, unsigned depth = 0);

  ExprSpace &getSpace() { return space; }
  ExtentNames &getNames() { return names; }

private:
  const Expr *unfoldOnce(const Expr *element);
  const Expr *unfoldView(OpResult result, OpOperand &viewed,
                         ArrayRef<Index> indices);
  const Expr *unfoldSlice(Operation *op, ArrayRef<Index> indices);
  const Expr *unfoldLinalg(linalg::LinalgOp op, OpResult result,
                           ArrayRef<Index> indices);
  const Expr *unfoldElementwise(Operation *op, ArrayRef<Index> indices);
  const Expr *unfoldSoftmax(linalg::SoftmaxOp op, ArrayRef<Index> indices);
  const Expr *unfoldTosa(Operation *op, OpResult result,
                         ArrayRef<Index> indices);

  ExprSpace &space;
  ExtentNames &names;
};

/// The digits of an index that something may depend on.
class Dependence {
public:
  Dependence(ExprReader &reader, const Index &index)
      : reader(reader), index(index) {}
  /// Whether `expr` may change with the index.
  bool operator()(const Expr *expr);

private:
  bool hasDigit(ArrayRef<Index> indices) const;

  ExprReader &reader;
  Index index;
  llvm::DenseMap<const Expr *, bool> known;
};

/// What an operation of arith, math or tosa computes from numbers; Unknown if
/// we have no name for it. The operands of the operator are those of the
/// operation, exchanged if `swap`.
struct OperatorOf {
  Operator op = Operator::Unknown;
  bool swap = false;
  /// The result is the opposite (not less or equal: greater).
  bool negate = false;
};
OperatorOf getOperator(Operation *op);

/// Reads what the body of a structured operation computes.
class BodyReader {
public:
  /// `loops` are the indices of its loops.
  BodyReader(ExprReader &reader, ExprSpace &space, linalg::LinalgOp op,
             ArrayRef<Index> loops)
      : reader(reader), space(space), op(op), loops(loops) {}

  /// The number that `value`, of the body or from outside, is. Null if it
  /// depends on an output.
  const Expr *read(Value value);

private:
  const Expr *readArgument(BlockArgument argument);
  const Expr *readOperation(Operation *operation);

  ExprReader &reader;
  ExprSpace &space;
  linalg::LinalgOp op;
  ArrayRef<Index> loops;
  llvm::DenseMap<Value, const Expr *> known;
};

/// How a structured operation combines values in one of its outputs.
struct Combiner {
  Operator op;
  /// What is combined: a value of the body, or the product of two.
  Value combined, factor;
};
/// None unless result `number` is a reduction from a neutral element.
std::optional<Combiner> getCombiner(linalg::LinalgOp op, unsigned number);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_ATTENTIONTOGQA_EXPRREADER_H
