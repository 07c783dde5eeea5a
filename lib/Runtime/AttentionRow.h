//===- AttentionRow.h - One row of attention --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One query row of one head in float64, with the bounds on what an honest
// implementation may differ by. The derivation is in docs/manifest.md ("How far
// off is wrong?"); the names below are the ones used there.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_RUNTIME_ATTENTIONROW_H
#define GQA_LIB_RUNTIME_ATTENTIONROW_H

#include "gqa/Runtime/ReferenceProgram.h"

#include <cstdint>
#include <vector>

namespace gqa::runtime {

/// Rows of one head of one sequence: row r starts at data + r * stride. The
/// bounds, null when exact, are laid out alike.
struct RowsView {
  const double *data = nullptr;
  const float *bound = nullptr;
  int64_t stride = 0;
  /// Elements of a row.
  int64_t width = 0;
};

/// The mask of one query row over the keys: floats to add, or bits; both null
/// without a mask.
struct MaskRow {
  const double *added = nullptr;
  const int64_t *kept = nullptr;
};

/// What all rows of an attention share.
struct RowProblem {
  Dtype dtype;
  double scale;
  std::optional<double> softcap;
};

/// A value with the two measures of ReferenceTensor.
struct Judged {
  double value;
  float bound, spread;
};

/// Evaluates rows one after the other, reusing its buffers; one a thread.
class AttentionRow {
public:
  explicit AttentionRow(const RowProblem &problem);

  /// Query row `row` of `query` against keys [firstKey, lastKey] (empty if
  /// lastKey < firstKey), which are the ones the window shows. `sink` is null
  /// without one. Writes `value.width` elements to `output`, returns lse.
  Judged evaluate(const RowsView &query, int64_t row, const RowsView &key,
                  const RowsView &value, int64_t firstKey, int64_t lastKey,
                  const MaskRow &mask, const double *sink, Judged *output);

private:
  /// Score of a visible key, with the bounds on its absolute error.
  struct Score {
    int64_t key;
    double value;
    double worst, typical;
  };

  void scoreKey(const RowsView &query, int64_t row, const RowsView &key,
                int64_t j, const MaskRow &mask);
  void addMask(Score &score, double mask) const;
  void weighScores(double max, int64_t rescales);
  void accumulate(const RowsView &value, double denominator);
  void finish(const RowsView &value, double denominator, Judged *output) const;
  double largestValue(const RowsView &value, int64_t column) const;

  RowProblem problem;
  bool isComputedInF32;
  /// Unit roundoff of the computation type, the reference's own included.
  double u;
  double elementRoundoff, elementSubnormal;

  std::vector<Score> scores;
  /// p before it is divided by the denominator, with relative errors.
  struct Weight {
    double p, worst, typical;
  };
  std::vector<Weight> weights;
  std::vector<double> sum, worst, typical, squares;
  /// Sums over the weights, the sink's included where it matters.
  double weightWorst = 0, weightTypical = 0, weightSquares = 0;
};

} // namespace gqa::runtime

#endif // GQA_LIB_RUNTIME_ATTENTIONROW_H
