//===- GQAInterfaces.h - Interfaces of attention operations -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQAINTERFACES_H
#define GQA_DIALECT_GQA_IR_GQAINTERFACES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"

namespace mlir::gqa {

class AttentionOpInterface;

/// Axis order of an attention's operands, as backends name it.
enum class AttentionLayout {
  /// [batch, head, sequence, head dimension]
  BHSD,
  /// [batch, sequence, head, head dimension]
  BSHD,
  /// [token, head, head dimension], sequences packed one after another
  THD,
  /// Anything else (operations of other dialects).
  Other
};

/// The name of `layout` in assembly and in `gqa.backends`: bhsd, bshd, thd;
/// "other" for the rest.
StringRef stringifyAttentionLayout(AttentionLayout layout);

/// What an attention operation asks of a backend, head counts apart.
struct AttentionFeatures {
  /// Element type of Q, K, V and O.
  Type elementType;
  /// Head dimension of Q and K; ShapedType::kDynamic if not known.
  int64_t queryKeyHeadDim = ShapedType::kDynamic;
  /// Head dimension of V and O; ShapedType::kDynamic if not known.
  int64_t valueHeadDim = ShapedType::kDynamic;
  AttentionLayout layout = AttentionLayout::Other;
  bool mask = false;
  bool window = false;
  bool softcap = false;
  bool sinks = false;
  bool lse = false;
};

/// Reads the features that the types of Q, K and V tell: element type, head
/// dimensions (the last axes) and, from rank and heads axis, the layout.
AttentionFeatures inferFeatures(AttentionOpInterface op);

/// The extent of `value`'s axis `axis`; ShapedType::kDynamic if `value` is not
/// shaped, not ranked, or of too small a rank.
int64_t getExtent(Value value, int64_t axis);

} // namespace mlir::gqa

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h.inc"

#endif // GQA_DIALECT_GQA_IR_GQAINTERFACES_H
