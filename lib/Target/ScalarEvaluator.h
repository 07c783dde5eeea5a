//===- ScalarEvaluator.h - Index arithmetic as expressions ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_TARGET_SCALAREVALUATOR_H
#define GQA_LIB_TARGET_SCALAREVALUATOR_H

#include "gqa/Target/Expression.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/OpDefinition.h"

namespace mlir::gqa {

/// What is known of the integers that an entry's host code computes. Operations
/// are visited in the order of the block.
class ScalarEvaluator {
public:
  /// Knows the integer arguments of `entry`.
  explicit ScalarEvaluator(func::FuncOp entry);

  /// Learns the results of `op` if it is arithmetic on known values. Returns
  /// false if an expression grows beyond what a manifest should hold.
  bool visit(Operation *op);

  void set(Value value, Expression expression) {
    known.try_emplace(value, std::move(expression));
  }
  std::optional<Expression> lookup(Value value) const;
  std::optional<Expression> lookup(OpFoldResult value) const;
  /// lookup(), or an error at `user`.
  FailureOr<Expression> lookupOrEmitError(Value value, Operation *user) const;

private:
  std::optional<Expression> evaluate(Operation *op) const;

  DenseMap<Value, Expression> known;
};

} // namespace mlir::gqa

#endif // GQA_LIB_TARGET_SCALAREVALUATOR_H
