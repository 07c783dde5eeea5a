//===- GQAInterfaces.h - Interfaces of attention operations -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQAINTERFACES_H
#define GQA_DIALECT_GQA_IR_GQAINTERFACES_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"

#include <optional>
#include <string>

namespace mlir::gqa {

class AttentionOpInterface;
class ViewOpInterface;

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

/// What the map of a view says that its types contradict (rules view_c1 to
/// view_c4), as "expected ..., found ..."; none if they agree, or if the
/// operation says that it is no view.
std::optional<std::string> findViewMismatch(ViewOpInterface op);

/// The same as an error at `op`.
LogicalResult verifyView(ViewOpInterface op);

/// The map of `op` if it is a view that fits its types, else null.
AffineMap getTrustedIndexMap(ViewOpInterface op);

} // namespace mlir::gqa

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h.inc"

#endif // GQA_DIALECT_GQA_IR_GQAINTERFACES_H
