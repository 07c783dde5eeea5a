//===- AttentionVerifier.h - Rules attention ops share ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_DIALECT_GQA_IR_ATTENTIONVERIFIER_H
#define GQA_LIB_DIALECT_GQA_IR_ATTENTIONVERIFIER_H

#include "gqa/Dialect/GQA/IR/GQA.h"

namespace mlir::gqa {

/// Where the axes of Q, K, V and O are.
struct AttentionAxes {
  int64_t rank;
  int64_t heads;
  /// The sequence axis (dense) or the token axis (packed).
  int64_t sequence;
  int64_t headDim;
};

/// What the rules that both attention ops share look at.
struct AttentionToVerify {
  Operation *op;
  AttentionAxes axes;
  Value query, key, value;
  /// Null if there are none.
  Value sinks;
  ValueRange outs;
  std::optional<ArrayRef<int64_t>> window;
  double scale;
  std::optional<double> softcap;
};

/// Verifies the numbered rules of docs/spec.md that do not concern the batch,
/// the mask or cu_seqlens: forms, ranks, element types, head counts, head
/// dimensions, sinks, window, scale, softcap.
LogicalResult verifySharedRules(const AttentionToVerify &attention);

/// Verifies number and types of the results (tensor form) or outs (memref form)
/// against `outputShape` and `lseShape`, whose extents may be dynamic.
LogicalResult verifyOutputs(const AttentionToVerify &attention,
                            ArrayRef<int64_t> outputShape,
                            ArrayRef<int64_t> lseShape);

/// f64 for f64 elements, else f32.
FloatType getComputeType(Type elementType);

/// The static one of two extents, if there is one.
int64_t joinExtents(int64_t a, int64_t b);

/// True unless both extents are static and differ.
bool areExtentsCompatible(int64_t a, int64_t b);

} // namespace mlir::gqa

#endif // GQA_LIB_DIALECT_GQA_IR_ATTENTIONVERIFIER_H
