//===- Expression.h - Integer expressions of a manifest ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Grids, shared memory, temporaries and result shapes of an artifact are
// integer expressions over the extents, strides and integer scalars of the
// arguments, and over the device that runs (docs/manifest.md). All arithmetic
// is on int64; what would wrap around or divide by zero is an error.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_EXPRESSION_H
#define GQA_RUNTIME_EXPRESSION_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gqa::runtime {

/// What is known of one argument before a call: of a tensor its extents and
/// strides (in elements), of an integer scalar its value.
struct ArgumentValue {
  std::vector<int64_t> extents;
  std::vector<int64_t> strides;
  /// The bits of a scalar: an integer sign-extended, or a double that holds a
  /// float scalar.
  int64_t integer = 0;
  double real = 0.0;
};

/// What expressions may ask of the device that runs a call.
struct DeviceValues {
  int64_t multiprocessors = 0;
};

/// An integer expression over the arguments of a call (docs/manifest.md).
class Expression {
public:
  enum class Kind {
    Constant,
    Dim,
    Stride,
    Scalar,
    Multiprocessors,
    Add,
    Mul,
    Min,
    Max,
    And,
    Or,
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
    Select
  };

  /// The constant `value`.
  Expression(int64_t value = 0) : value(value) {}
  /// An operator applied to `operands`; their number is the caller's promise.
  Expression(Kind kind, std::vector<Expression> operands)
      : kind(kind), operands(std::move(operands)) {}
  /// A leaf of kind Dim, Stride (with `axis`), Scalar or Multiprocessors, which
  /// is about no argument.
  static Expression leaf(Kind kind, int64_t argument = 0, int64_t axis = 0);

  /// The value for these arguments. Throws Error (InvalidArgument) on overflow
  /// and on division by zero, naming the expression. Only the chosen branch of
  /// a select is evaluated.
  int64_t evaluate(const std::vector<ArgumentValue> &arguments,
                   const DeviceValues &device = {}) const;

  /// Whether the value depends on neither arguments nor the device.
  bool isConstant() const;
  /// Whether the value depends on the device.
  bool dependsOnDevice() const;

  /// An axis of a tensor argument.
  struct Axis {
    int64_t argument, axis;
  };
  /// The axis whose stride this expression is made of, if it mentions the
  /// stride of one axis, once.
  std::optional<Axis> onlyStride() const;

  /// As a manifest spells it, e.g. ["ceildiv", ["dim", 0, 1], 128].
  std::string str() const;

private:
  int64_t evaluateOperator(const std::vector<ArgumentValue> &arguments,
                           const DeviceValues &device) const;
  void collectStrides(std::vector<Axis> &axes) const;

  Kind kind = Kind::Constant;
  /// The constant, or the number of the argument.
  int64_t value = 0;
  int64_t axis = 0;
  std::vector<Expression> operands;
};

} // namespace gqa::runtime

#endif // GQA_RUNTIME_EXPRESSION_H
