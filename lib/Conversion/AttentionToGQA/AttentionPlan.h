//===- AttentionPlan.h - Which attention a match is -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From the digits that the parts of a match are indexed by to the dimensions of
// a gqa.attention. A digit's part in attention shows in what has it:
//
//                       Q    K    V    O
//   batch               x    x    x    x
//   heads, shared       x    x    x    x
//   heads, grouped      x              x
//   query rows          x              x
//   key columns              x    x
//   head dimension      x    x
//   value dimension               x    x
//
// Where that leaves a choice, the dimensions of the scores make it.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONPLAN_H
#define GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONPLAN_H

#include "AttentionMatch.h"

namespace mlir::gqa {

/// A tensor, and the digits of its dimensions.
struct DigitTensor {
  Value value;
  SmallVector<Digits> dims;

  Type getElementType() const { return getElementTypeOrSelf(value.getType()); }
};

/// One of the values that an operand is a view of: times `factor`, its elements
/// are those of the operand.
struct OperandCandidate {
  DigitTensor tensor;
  double factor = 1;
};

/// The values that `expr`, an operand of a product, can be read from; nearest
/// first, and none behind a gqa.repeat_kv if `keepsRepeats`. Cuts digits.
SmallVector<OperandCandidate>
getCandidates(ExprReader &reader, const Expr *expr, bool keepsRepeats);

/// The digits that have a part in attention.
struct AttentionRoles {
  /// Each from the most to the least significant. `heads` are the query's.
  Digits batch, heads, rows, columns, headDim, valueDim;

  /// The dimensions of an operand with the heads `heads`, whose sequence is
  /// `sequence` and whose head dimension is `inner`.
  SmallVector<Digits> getDims(Layout layout, ArrayRef<unsigned> heads,
                              ArrayRef<unsigned> sequence,
                              ArrayRef<unsigned> inner) const;
};

/// All that is needed to write the operation.
struct AttentionPlan {
  AttentionRoles roles;
  /// What to make of `tensor` before the operation reads it.
  struct Operand {
    DigitTensor tensor;
    SmallVector<Digits> dims;
  };
  Operand query, key, value, output;
  /// Null, or a mask to be added or a condition, from one tensor.
  std::optional<Operand> mask;
  /// Masks that no tensor holds as they are: to be computed.
  SmallVector<MaskTerm, 2> computedMasks;
  SmallVector<Digits> computedMaskDims;
  std::optional<Operand> sinks;
  WindowMatch window;
  double scale = 1;
  std::optional<double> softcap;
  Layout layout = Layout::BHSD;
  /// Of Q, K, V and O.
  FloatType elementType;
};

FailureOr<AttentionPlan> planAttention(ExprReader &reader, Value root,
                                       const SoftmaxMatch &softmax,
                                       const ScoreMatch &scores,
                                       Misfit &misfit);

/// Whether a reshape from some dimensions to others can be written: their
/// dynamic extents are known.
bool canReshape(ExprSpace &space, ArrayRef<Digits> from, ArrayRef<Digits> to);

/// The tensor with dimensions `dims`, which consist of the same digits.
Value rearrange(OpBuilder &builder, Location loc, ExprSpace &space,
                const DigitTensor &tensor, ArrayRef<Digits> dims);

/// Writes `plan` where `builder` is; the result replaces the output's value.
Value buildAttention(OpBuilder &builder, Location loc, ExprReader &reader,
                     const AttentionPlan &plan, AttentionOp &attention);

/// Computes the sum (or, of conditions, the conjunction) of `masks`, a tensor
/// of dimensions `dims`.
Value buildMask(OpBuilder &builder, Location loc, ExprReader &reader,
                ArrayRef<MaskTerm> masks, ArrayRef<Digits> dims);
/// Whether buildMask can.
bool canBuildMask(ExprReader &reader, ArrayRef<MaskTerm> masks,
                  ArrayRef<Digits> dims);

/// The extent of a digit as a size of a tensor.
OpFoldResult getSize(OpBuilder &builder, Location loc, const Extent &extent);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONPLAN_H
