//===- Expression.cpp - Integer expressions of an artifact ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Target/Expression.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace mlir;
using namespace mlir::gqa;
using Kind = Expression::Kind;

struct Expression::Node {
  Kind kind = Kind::Constant;
  /// The constant, or the argument and axis of a leaf.
  int64_t value = 0;
  int64_t axis = 0;
  std::vector<Expression> operands;
  uint64_t size = 1;
  uint64_t depth = 1;
};

static const char *getName(Kind kind) {
  switch (kind) {
  case Kind::Constant:
    return "constant";
  case Kind::Dim:
    return "dim";
  case Kind::Stride:
    return "stride";
  case Kind::Scalar:
    return "scalar";
  case Kind::Multiprocessors:
    return "multiprocessors";
  case Kind::Add:
    return "add";
  case Kind::Mul:
    return "mul";
  case Kind::Min:
    return "min";
  case Kind::Max:
    return "max";
  case Kind::And:
    return "and";
  case Kind::Or:
    return "or";
  case Kind::Sub:
    return "sub";
  case Kind::FloorDiv:
    return "floordiv";
  case Kind::CeilDiv:
    return "ceildiv";
  case Kind::Mod:
    return "mod";
  case Kind::DivS:
    return "divs";
  case Kind::RemS:
    return "rems";
  case Kind::Eq:
    return "eq";
  case Kind::Ne:
    return "ne";
  case Kind::Lt:
    return "lt";
  case Kind::Le:
    return "le";
  case Kind::Gt:
    return "gt";
  case Kind::Ge:
    return "ge";
  case Kind::Select:
    return "select";
  }
  llvm_unreachable("all kinds are handled");
}

/// `lhs` and `rhs` combined, or nothing if that is undefined or overflows.
static std::optional<int64_t> evaluate(Kind kind, int64_t lhs, int64_t rhs) {
  int64_t result = 0;
  // INT64_MIN / -1 is the one quotient that overflows.
  bool canDivide =
      rhs != 0 && !(lhs == std::numeric_limits<int64_t>::min() && rhs == -1);
  switch (kind) {
  case Kind::Add:
    return llvm::AddOverflow(lhs, rhs, result) ? std::nullopt
                                               : std::optional(result);
  case Kind::Mul:
    return llvm::MulOverflow(lhs, rhs, result) ? std::nullopt
                                               : std::optional(result);
  case Kind::Sub:
    return llvm::SubOverflow(lhs, rhs, result) ? std::nullopt
                                               : std::optional(result);
  case Kind::Min:
    return std::min(lhs, rhs);
  case Kind::Max:
    return std::max(lhs, rhs);
  case Kind::And:
    return lhs != 0 && rhs != 0;
  case Kind::Or:
    return lhs != 0 || rhs != 0;
  case Kind::Eq:
    return lhs == rhs;
  case Kind::Ne:
    return lhs != rhs;
  case Kind::Lt:
    return lhs < rhs;
  case Kind::Le:
    return lhs <= rhs;
  case Kind::Gt:
    return lhs > rhs;
  case Kind::Ge:
    return lhs >= rhs;
  default:
    break;
  }
  if (!canDivide)
    return std::nullopt;
  int64_t quotient = lhs / rhs, remainder = lhs % rhs;
  bool isNegative = (lhs < 0) != (rhs < 0);
  switch (kind) {
  case Kind::DivS:
    return quotient;
  case Kind::RemS:
    return remainder;
  case Kind::FloorDiv:
    return quotient - (remainder != 0 && isNegative);
  case Kind::CeilDiv:
    return quotient + (remainder != 0 && !isNegative);
  case Kind::Mod:
    return remainder + (remainder != 0 && isNegative ? rhs : 0);
  default:
    llvm_unreachable("not a binary kind");
  }
}

Expression::Expression(int64_t value) {
  Node constant;
  constant.value = value;
  node = std::make_shared<const Node>(std::move(constant));
}

Expression Expression::makeLeaf(Kind kind, int64_t argument, int64_t axis) {
  Node leaf;
  leaf.kind = kind;
  leaf.value = argument;
  leaf.axis = axis;
  return Expression(std::make_shared<const Node>(std::move(leaf)));
}

Expression Expression::dim(int64_t argument, int64_t axis) {
  return makeLeaf(Kind::Dim, argument, axis);
}

Expression Expression::stride(int64_t argument, int64_t axis) {
  return makeLeaf(Kind::Stride, argument, axis);
}

Expression Expression::scalar(int64_t argument) {
  return makeLeaf(Kind::Scalar, argument, 0);
}

Expression Expression::multiprocessors() {
  return makeLeaf(Kind::Multiprocessors, 0, 0);
}

Expression Expression::make(Kind kind, std::vector<Expression> operands) {
  Node inner;
  inner.kind = kind;
  for (const Expression &operand : operands) {
    inner.size = llvm::SaturatingAdd(inner.size, operand.getSize());
    inner.depth = std::max(inner.depth, operand.getDepth() + 1);
  }
  inner.operands = std::move(operands);
  return Expression(std::make_shared<const Node>(std::move(inner)));
}

Expression Expression::get(Kind kind, std::vector<Expression> operands) {
  switch (kind) {
  case Kind::Add:
  case Kind::Mul:
  case Kind::Min:
  case Kind::Max:
  case Kind::And:
  case Kind::Or:
    return getCommutative(kind, std::move(operands));
  case Kind::Select:
    if (std::optional<int64_t> condition = operands[0].getConstant())
      return operands[*condition ? 1 : 2];
    if (operands[1] == operands[2])
      return operands[1];
    return make(kind, std::move(operands));
  default:
    return getBinary(kind, operands[0], operands[1]);
  }
}

/// The constant that changes nothing, if there is one.
static std::optional<int64_t> getNeutral(Kind kind) {
  switch (kind) {
  case Kind::Add:
  case Kind::Or:
    return 0;
  case Kind::Mul:
  case Kind::And:
    return 1;
  default:
    return std::nullopt;
  }
}

Expression Expression::getCommutative(Kind kind,
                                      std::vector<Expression> operands) {
  // Nested operands of the same kind join their parent; constants meet.
  std::vector<Expression> flat;
  std::optional<int64_t> constant;
  auto add = [&](const Expression &operand) {
    std::optional<int64_t> value = operand.getConstant();
    if (!value) {
      flat.push_back(operand);
      return;
    }
    std::optional<int64_t> combined =
        constant ? evaluate(kind, *constant, *value) : value;
    if (combined)
      constant = combined;
    else
      flat.push_back(operand);
  };
  for (const Expression &operand : operands)
    if (operand.getKind() == kind)
      llvm::for_each(operand.node->operands, add);
    else
      add(operand);

  bool isIdempotent = kind != Kind::Add && kind != Kind::Mul;
  if (isIdempotent) {
    std::vector<Expression> unique;
    for (const Expression &operand : flat)
      if (!llvm::is_contained(unique, operand))
        unique.push_back(operand);
    flat = std::move(unique);
  }
  // Truth values other than 0 and 1 do not occur under and, or.
  bool isLogical = kind == Kind::And || kind == Kind::Or;
  bool absorbs = constant && ((kind == Kind::Mul && *constant == 0) ||
                              (kind == Kind::And && *constant == 0) ||
                              (kind == Kind::Or && *constant != 0));
  if (absorbs)
    return isLogical ? Expression(*constant != 0) : Expression(0);
  if (constant && (flat.empty() || constant != getNeutral(kind)))
    flat.push_back(Expression(*constant));
  if (flat.size() == 1)
    return flat.front();
  return make(kind, std::move(flat));
}

Expression Expression::getBinary(Kind kind, const Expression &lhs,
                                 const Expression &rhs) {
  std::optional<int64_t> left = lhs.getConstant(), right = rhs.getConstant();
  if (left && right)
    if (std::optional<int64_t> value = evaluate(kind, *left, *right))
      return Expression(*value);
  bool isSame = lhs == rhs;
  switch (kind) {
  case Kind::Sub:
    if (isSame)
      return Expression(0);
    // x - c is x + (-c), so that constants meet.
    if (right)
      if (std::optional<int64_t> negated = evaluate(Kind::Sub, 0, *right))
        return lhs + *negated;
    // 0 - (0 - x)
    if (left == 0 && rhs.getKind() == Kind::Sub &&
        rhs.node->operands[0] == Expression(0))
      return rhs.node->operands[1];
    break;
  case Kind::Eq:
  case Kind::Le:
  case Kind::Ge:
    if (isSame)
      return Expression(1);
    break;
  case Kind::Ne:
  case Kind::Lt:
  case Kind::Gt:
    if (isSame)
      return Expression(0);
    break;
  case Kind::FloorDiv:
  case Kind::CeilDiv:
  case Kind::DivS: {
    if (right && *right == 1)
      return lhs;
    // (x * c) / d is exact where d divides c.
    if (!right || *right == 0 || lhs.getKind() != Kind::Mul)
      break;
    std::vector<Expression> factors = lhs.node->operands;
    for (Expression &factor : factors) {
      std::optional<int64_t> value = factor.getConstant();
      std::optional<int64_t> rest =
          value ? evaluate(Kind::RemS, *value, *right) : std::nullopt;
      if (rest && *rest == 0) {
        factor = Expression(*evaluate(Kind::DivS, *value, *right));
        return getCommutative(Kind::Mul, std::move(factors));
      }
    }
    break;
  }
  case Kind::Mod:
  case Kind::RemS:
    if (right && *right == 1)
      return Expression(0);
    break;
  default:
    break;
  }
  return make(kind, {lhs, rhs});
}

bool Expression::operator==(const Expression &rhs) const {
  if (node == rhs.node)
    return true;
  return node->kind == rhs.node->kind && node->value == rhs.node->value &&
         node->axis == rhs.node->axis && node->size == rhs.node->size &&
         node->operands == rhs.node->operands;
}

Kind Expression::getKind() const { return node->kind; }

std::optional<int64_t> Expression::getConstant() const {
  if (node->kind == Kind::Constant)
    return node->value;
  return std::nullopt;
}

bool Expression::isNonNegative() const {
  auto areOperands = [&] {
    return llvm::all_of(node->operands, [](const Expression &operand) {
      return operand.isNonNegative();
    });
  };
  switch (node->kind) {
  case Kind::Constant:
    return node->value >= 0;
  case Kind::Dim:
  case Kind::Stride:
  case Kind::Multiprocessors:
    return true;
  case Kind::Add:
  case Kind::Mul:
  case Kind::Min:
  case Kind::FloorDiv:
  case Kind::CeilDiv:
  case Kind::Mod:
  case Kind::DivS:
  case Kind::RemS:
    return areOperands();
  case Kind::Max:
    return llvm::any_of(node->operands, [](const Expression &operand) {
      return operand.isNonNegative();
    });
  case Kind::Select:
    return node->operands[1].isNonNegative() &&
           node->operands[2].isNonNegative();
  case Kind::Scalar:
  case Kind::Sub:
    return false;
  // Truth values.
  default:
    return true;
  }
}

uint64_t Expression::getSize() const { return node->size; }

uint64_t Expression::getDepth() const { return node->depth; }

llvm::json::Value Expression::toJSON() const {
  switch (node->kind) {
  case Kind::Constant:
    return node->value;
  case Kind::Dim:
  case Kind::Stride:
    return llvm::json::Array{getName(node->kind), node->value, node->axis};
  case Kind::Scalar:
    return llvm::json::Array{getName(node->kind), node->value};
  default:
    break;
  }
  llvm::json::Array array{getName(node->kind)};
  for (const Expression &operand : node->operands)
    array.push_back(operand.toJSON());
  return array;
}
