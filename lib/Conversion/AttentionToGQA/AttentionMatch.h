//===- AttentionMatch.h - Finds attention in expressions --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The parts of an attention, found from its end to its beginning:
//
//   SoftmaxMatcher   o = sum over j of weights * v, divided by the sum of the
//                    weights; weights = exp(logits - maximum)
//   ScoreMatcher     logits = softcap(scale * (q . k)) + masks
//   MaskAnalysis     which masks are windows
//
// Nothing here changes the IR.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONMATCH_H
#define GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONMATCH_H

#include "ExprReader.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/DiagonalFunction.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

namespace mlir::gqa {

/// The first thing about a candidate that did not fit.
struct Misfit {
  /// Whether there is a softmax: anything else is no candidate.
  bool isCandidate = false;
  Reason reason = Reason::Other;
  std::string text;

  LogicalResult set(const Twine &what, Reason code = Reason::Other) {
    if (text.empty()) {
      text = what.str();
      reason = code;
    }
    return failure();
  }
};

/// sum over the column of softmax(logits) * values.
struct SoftmaxMatch {
  /// The number of the root that is matched.
  const Expr *output = nullptr;
  /// At `column`, before any maximum is subtracted.
  const Expr *logits = nullptr;
  /// Exponentials are those of factor * logits.
  double factor = 1;
  const Expr *values = nullptr;
  /// The key column, as the logits have it.
  Index column;
  /// An extra logit in the denominator, or null.
  const Expr *sink = nullptr;
};

/// Reads `root`, a ranked tensor, as a softmax times values.
FailureOr<SoftmaxMatch> matchSoftmax(ExprReader &reader, Value root,
                                     Misfit &misfit);

/// Something that hides keys.
struct MaskTerm {
  const Expr *expr = nullptr;
  /// Whether it is a condition that keeps keys; else it is added to the scores.
  bool isCondition = false;
  /// What it is multiplied by before it is added.
  double factor = 1;
  /// What scores of keys that a condition does not keep become.
  double hidden = 0;
};

struct ScoreMatch {
  const Expr *query = nullptr, *key = nullptr;
  double scale = 1;
  std::optional<double> softcap;
  SmallVector<MaskTerm, 2> masks;
  /// The sum of products itself.
  const Expr *products = nullptr;
};

/// Reads the logits of `softmax`.
FailureOr<ScoreMatch> matchScores(ExprReader &reader,
                                  const SoftmaxMatch &softmax, Misfit &misfit);

/// Whether adding `number` to a score hides a key: -inf, or what programs write
/// instead, from the lowest finite number of f16 down.
bool isHiding(double number);

/// Which diagonals a mask shows.
struct WindowMatch {
  int64_t left = -1, right = -1;
  Align align = Align::TopLeft;
  bool isOpen() const { return left == -1 && right == -1; }
};

/// What rows and columns are, for masks.
struct MaskAxes {
  Index row, column;
  Extent numRows, numColumns;
};

/// The window that `mask` is, if it is one.
std::optional<WindowMatch> findWindow(ExprReader &reader, const MaskTerm &mask,
                                      const MaskAxes &axes);
/// What two windows show together, if that is a window.
std::optional<WindowMatch> intersect(const WindowMatch &a,
                                     const WindowMatch &b);

} // namespace mlir::gqa

#endif // GQA_LIB_CONVERSION_ATTENTIONTOGQA_ATTENTIONMATCH_H
