//===- Expression.h - Integer expressions of an artifact --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_TARGET_EXPRESSION_H
#define GQA_TARGET_EXPRESSION_H

#include "llvm/Support/JSON.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mlir::gqa {

/// An integer that the reader of an artifact computes before it launches: a
/// constant, an extent, stride or value of an argument, something of the
/// device, or arithmetic on such. Immutable and cheap to copy. Building one
/// simplifies it; what overflows 64 bits is left as it is, for the reader to
/// report.
class Expression {
public:
  enum class Kind {
    Constant,
    /// Leaves: extent and stride (in elements) of an axis of a tensor argument,
    /// value of a scalar argument.
    Dim,
    Stride,
    Scalar,
    /// How many the device that runs has.
    Multiprocessors,
    /// Any number of operands.
    Add,
    Mul,
    Min,
    Max,
    And,
    Or,
    /// Two operands; FloorDiv and Mod floor, DivS and RemS truncate.
    Sub,
    FloorDiv,
    CeilDiv,
    Mod,
    DivS,
    RemS,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// Condition, value if it is not 0, value if it is.
    Select
  };

  /// The constant `value`.
  Expression(int64_t value = 0);
  static Expression dim(int64_t argument, int64_t axis);
  static Expression stride(int64_t argument, int64_t axis);
  static Expression scalar(int64_t argument);
  static Expression multiprocessors();
  /// `operands` combined; `kind` is none of the leaves.
  static Expression get(Kind kind, std::vector<Expression> operands);

  Expression operator+(const Expression &rhs) const {
    return get(Kind::Add, {*this, rhs});
  }
  Expression operator*(const Expression &rhs) const {
    return get(Kind::Mul, {*this, rhs});
  }
  /// Structural equality after simplification: true means equal values.
  bool operator==(const Expression &rhs) const;
  bool operator!=(const Expression &rhs) const { return !(*this == rhs); }

  Kind getKind() const;
  std::optional<int64_t> getConstant() const;
  /// True only if the value is at least 0 whatever the arguments are: extents
  /// and strides are.
  bool isNonNegative() const;
  /// Number of nodes of the tree that toJSON() prints, saturating.
  uint64_t getSize() const;
  /// Longest path from this node to a leaf: 1 for a leaf.
  uint64_t getDepth() const;

  /// As the manifest spells it: 4, ["dim", 0, 1], ["add", ..., ...].
  llvm::json::Value toJSON() const;

private:
  struct Node;
  explicit Expression(std::shared_ptr<const Node> node)
      : node(std::move(node)) {}
  static Expression makeLeaf(Kind kind, int64_t argument, int64_t axis);
  static Expression make(Kind kind, std::vector<Expression> operands);
  static Expression getCommutative(Kind kind, std::vector<Expression> operands);
  static Expression getBinary(Kind kind, const Expression &lhs,
                              const Expression &rhs);

  std::shared_ptr<const Node> node;
};

} // namespace mlir::gqa

#endif // GQA_TARGET_EXPRESSION_H
