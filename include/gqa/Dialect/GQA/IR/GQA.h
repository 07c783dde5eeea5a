//===- GQA.h - The gqa dialect ----------------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_DIALECT_GQA_IR_GQA_H
#define GQA_DIALECT_GQA_IR_GQA_H

#include "gqa/Dialect/GQA/IR/GQAInterfaces.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <optional>

#include "gqa/Dialect/GQA/IR/GQADialect.h.inc"
#include "gqa/Dialect/GQA/IR/GQAEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "gqa/Dialect/GQA/IR/GQAAttrs.h.inc"

namespace mlir::gqa {

/// What an attention operation is built from besides Q, K and V. The defaults
/// are those of the assembly format; `scale` is never derived from a shape.
struct AttentionParameters {
  double scale = 1.0;
  /// Axis order; read by gqa.attention only.
  Layout layout = Layout::BHSD;
  /// Keys seen to the left and right of the diagonal; -1: all of them.
  int64_t windowLeft = -1;
  int64_t windowRight = -1;
  /// The operation's own default if absent.
  std::optional<Align> align;
  /// Scores become softcap * tanh(score / softcap).
  std::optional<double> softcap;
  /// Empty: none chosen.
  StringRef backend;
  /// [B or 1, Hq or 1, Sq or 1, Sk] of i1 or floats, or null; read by
  /// gqa.attention only.
  Value mask;
  /// [Hq] of floats, or null.
  Value sinks;
  /// Asks for the log-sum-exp as a second result (tensor form).
  bool lse = false;
  /// o and, if asked for, lse (memref form).
  ValueRange outs;
};

} // namespace mlir::gqa

#define GET_OP_CLASSES
#include "gqa/Dialect/GQA/IR/GQAOps.h.inc"

#endif // GQA_DIALECT_GQA_IR_GQA_H
