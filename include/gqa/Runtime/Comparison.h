//===- Comparison.h - Results against references ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_COMPARISON_H
#define GQA_RUNTIME_COMPARISON_H

#include "gqa/Runtime/Reference.h"

#include <string>

namespace gqa::runtime {

/// How one result compares with what was expected of it.
struct Comparison {
  bool passed = false;
  int64_t elements = 0;
  /// Elements the expectation says something about.
  int64_t judged = 0;
  /// Judged elements farther off than their bound.
  int64_t failures = 0;
  double maxAbsoluteError = 0;
  /// The largest error in units of its bound, and where it is.
  double worstRatio = 0, boundThere = 0;
  std::vector<int64_t> worstIndex;
  /// Norm of the errors over the norm of the expected values (Frobenius).
  double relativeError = 0;
  /// The largest quotient of the norm of the errors and the norm of the
  /// expected spread, over the tensor and over each of its slabs (one index of
  /// one axis fixed: a head, a position, ...); 0 if not asked for.
  double worstSlabRatio = 0;
  std::string worstSlab;
};

/// A slab this many times off its expected spread fails.
constexpr double largestSlabRatio = 3.0;

/// Compares element by element with the bounds of `expected`: NaN wants NaN,
/// an infinity itself (or NaN, where 0 * inf is a matter of underflow), an
/// integer or an exact value equality. With `isRandom` also the norms of slabs
/// are held to the spread, which random inputs justify: this finds mistakes
/// that hide below the worst case.
Comparison compareWithReference(const HostTensor &actual,
                                const ReferenceTensor &expected, bool isRandom);

/// The expectation that only `expected`'s elements give: within
/// `tolerance` * (|e| + max |e|) of an element e.
ReferenceTensor expectApproximately(const HostTensor &expected, Dtype dtype,
                                    double tolerance);

} // namespace gqa::runtime

#endif // GQA_RUNTIME_COMPARISON_H
