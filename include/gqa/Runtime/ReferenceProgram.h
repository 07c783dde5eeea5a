//===- ReferenceProgram.h - Meaning of a function ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a function of an artifact means, as a list of values made of views,
// gqa.repeat_kv and attention. Reference.h evaluates it in float64.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_REFERENCEPROGRAM_H
#define GQA_RUNTIME_REFERENCEPROGRAM_H

#include "gqa/Runtime/Dtype.h"
#include "gqa/Runtime/Expression.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gqa::runtime {

/// The number of a value: a node's operands come before it.
using ValueId = size_t;

/// The contents of a tensor argument.
struct ArgumentNode {
  size_t index;
};
/// Every element is `real` or `integer`, as the type asks.
struct ConstantNode {
  double real;
  int64_t integer;
  std::vector<int64_t> shape;
};
/// r[.., h, ..] = input[.., h floordiv repeats, ..]
struct RepeatKVNode {
  ValueId input;
  size_t headsAxis;
  int64_t repeats;
};
/// Axis d of the result is axis permutation[d] of the input.
struct TransposeNode {
  ValueId input;
  std::vector<int64_t> permutation;
};
/// The same elements in row-major order.
struct ReshapeNode {
  ValueId input;
  std::vector<Expression> shape;
};
/// Elements offset + i * stride, i below size, of each axis.
struct SliceNode {
  ValueId input;
  std::vector<Expression> offsets, sizes, strides;
};

/// gqa.attention, or gqa.varlen_attention when cuQ and cuK are there.
struct AttentionNode {
  enum class Layout { BHSD, BSHD };

  ValueId query, key, value;
  std::optional<ValueId> mask, sinks, cuQ, cuK;
  Layout layout = Layout::BHSD;
  int64_t windowLeft = -1, windowRight = -1;
  bool alignBottomRight = false;
  double scale = 1.0;
  std::optional<double> softcap;
  bool wantsLse = false;

  bool isVarlen() const { return cuQ.has_value(); }
};

/// One operation of a reference program.
struct ReferenceNode {
  std::variant<ArgumentNode, ConstantNode, RepeatKVNode, TransposeNode,
               ReshapeNode, SliceNode, AttentionNode>
      operation;
  /// Types of the values it makes: one, or two for attention with lse.
  Dtype dtype;
  size_t rank;
  /// Number of its first value; the second has the next one.
  ValueId firstValue;
};

/// What a function means, as a list of values each made from earlier ones.
struct ReferenceProgram {
  std::vector<ReferenceNode> nodes;
  /// The values of the function's results.
  std::vector<ValueId> results;
  /// Why there is no reference; then the lists above are empty.
  std::optional<std::string> unavailable;
};

/// The type of log-sum-exp, which is the computation type: f64 for f64
/// elements, else f32.
inline Dtype computationDtype(Dtype element) {
  return element == Dtype::F64 ? Dtype::F64 : Dtype::F32;
}

} // namespace gqa::runtime

#endif // GQA_RUNTIME_REFERENCEPROGRAM_H
