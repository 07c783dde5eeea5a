//===- AttentionRow.cpp - One row of attention ----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionRow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gqa::runtime {

static constexpr double infinity = std::numeric_limits<double>::infinity();
/// The maximum enters exponents as a product rounded on its own; where scores
/// are larger than this, a careful kernel subtracts before it multiplies.
static constexpr double largestScaledMax = 16384.0;
/// Relative error of tanh.approx.f32 (PTX ISA), which kernels on 16-bit
/// elements may use for the soft cap.
static constexpr double approximateTanhError = 4.93e-4;
/// Smallest normal f32: kernels may flush what is below to zero.
static constexpr double smallestNormalF32 = 1.1754943508222875e-38;
/// Covers the second-order terms the first-order sums leave out.
static constexpr double secondOrder = 1.05;
/// Beyond this error of the denominator first-order sums mean nothing.
static constexpr double largestUsefulError = 0.5;

AttentionRow::AttentionRow(const RowProblem &problem)
    : problem(problem), isComputedInF32(problem.dtype != Dtype::F64),
      u(unitRoundoff(computationDtype(problem.dtype)) +
        unitRoundoff(Dtype::F64)),
      elementRoundoff(unitRoundoff(problem.dtype)),
      elementSubnormal(smallestSubnormal(problem.dtype)) {}

/// As f32 arithmetic would: what exceeds the largest finite value is infinite.
static double overflowToInfinity(double value) {
  static const double limit = largestFinite(Dtype::F32) * (1 + 0x1p-25);
  if (std::fabs(value) > limit)
    return std::copysign(infinity, value);
  return value;
}

/// Inner product and the inner product of magnitudes. Four sums each: the order
/// is free here, and the loop vectorises.
static void dotProducts(const double *a, const double *b, int64_t count,
                        double &dot, double &magnitude) {
  double dots[4] = {}, magnitudes[4] = {};
  int64_t d = 0;
  for (; d + 4 <= count; d += 4)
    for (int lane = 0; lane < 4; ++lane) {
      const double product = a[d + lane] * b[d + lane];
      dots[lane] += product;
      magnitudes[lane] += std::fabs(product);
    }
  for (; d < count; ++d) {
    dots[0] += a[d] * b[d];
    magnitudes[0] += std::fabs(a[d] * b[d]);
  }
  dot = (dots[0] + dots[1]) + (dots[2] + dots[3]);
  magnitude = (magnitudes[0] + magnitudes[1]) + (magnitudes[2] + magnitudes[3]);
}

/// How far q . k moves when q and k are off by their bounds.
static double inheritedError(const RowsView &query, int64_t row,
                             const RowsView &key, int64_t j) {
  if (!query.bound && !key.bound)
    return 0.0;
  double error = 0.0;
  for (int64_t d = 0; d < query.width; ++d) {
    const int64_t qi = row * query.stride + d, ki = j * key.stride + d;
    const double dq = query.bound ? query.bound[qi] : 0.0;
    const double dk = key.bound ? key.bound[ki] : 0.0;
    error +=
        dq * std::fabs(key.data[ki]) + dk * std::fabs(query.data[qi]) + dq * dk;
  }
  return error;
}

/// Adds the mask. Where f32 is computed in, adding finfo.min or -1e9 to an
/// ordinary score gives exactly the mask, for every implementation.
void AttentionRow::addMask(Score &score, double mask) const {
  if (mask == 0.0)
    return;
  const double sum = score.value + mask;
  if (isComputedInF32) {
    const auto isSwallowed = [&](double error) {
      return roundToDtype(Dtype::F32, overflowToInfinity(sum + error)) == mask;
    };
    if (isSwallowed(-score.worst) && isSwallowed(score.worst)) {
      score = {score.key, mask, 0.0, 0.0};
      return;
    }
  }
  score.value = isComputedInF32 ? overflowToInfinity(sum) : sum;
  score.worst += 2 * u * std::fabs(sum);
  score.typical += 2 * u * std::fabs(sum);
}

void AttentionRow::scoreKey(const RowsView &query, int64_t row,
                            const RowsView &key, int64_t j,
                            const MaskRow &mask) {
  if (mask.kept && !mask.kept[j])
    return;
  double dot, magnitude;
  dotProducts(query.data + row * query.stride, key.data + j * key.stride,
              query.width, dot, magnitude);
  const double scale = std::fabs(problem.scale);
  Score score{j, problem.scale * dot, 0.0, 0.0};
  // Tensor cores truncate, so twice the roundoff of rounding to nearest.
  const double perTerm = 2 * u * scale * magnitude;
  const double count = static_cast<double>(query.width) + 1;
  const double fixed = 2 * u * std::fabs(score.value) +
                       scale * inheritedError(query, row, key, j);
  score.worst = perTerm * count + fixed;
  score.typical = perTerm * std::sqrt(count) + fixed;
  if (isComputedInF32)
    score.value = overflowToInfinity(score.value);
  if (problem.softcap) {
    const double capped =
        *problem.softcap * std::tanh(score.value / *problem.softcap);
    const bool is16Bit = byteWidth(problem.dtype) == 2;
    const double error =
        (is16Bit ? approximateTanhError : 8 * u) * std::fabs(capped) +
        3 * u * std::fabs(capped);
    score.value = capped;
    score.worst += error;
    score.typical += error;
  }
  if (mask.added)
    addMask(score, mask.added[j]);
  // A score of -inf hides the key; NaN does not.
  if (score.value == -infinity)
    return;
  scores.push_back(score);
}

/// How often the running maximum changes on a walk over the scores, forwards
/// and backwards: so often partial sums are rescaled.
template <typename Iterator, typename GetValue>
static int64_t countRescales(Iterator begin, Iterator end, GetValue getValue) {
  int64_t count = 0;
  double max = -infinity;
  for (; begin != end; ++begin)
    if (getValue(*begin) > max) {
      max = getValue(*begin);
      ++count;
    }
  return count;
}

/// At least exp(error) - 1, the relative error of exp(x + error).
static double relativeErrorOfExp(double error) {
  return error < 0.5 ? error * (1 + error) : std::expm1(error);
}

/// p = exp(score - max), each with the relative error of everything up to the
/// products with V.
void AttentionRow::weighScores(double max, int64_t rescales) {
  const double keys = static_cast<double>(scores.size()) + 2;
  const double common = 8 * u * static_cast<double>(rescales + 1) +
                        4 * u * std::min(std::fabs(max), largestScaledMax);
  weights.clear();
  weightWorst = weightTypical = weightSquares = 0;
  for (const Score &score : scores) {
    const double shifted = score.value - max;
    const double exponent = 4 * u * std::fabs(shifted) + common;
    const Weight weight{
        std::exp(shifted),
        relativeErrorOfExp(score.worst + exponent + 2 * u * keys),
        relativeErrorOfExp(score.typical + exponent + 2 * u * std::sqrt(keys))};
    weights.push_back(weight);
    // Without this test 0 * inf would make NaN of a hopeless error on a
    // weight that is not there.
    if (weight.p == 0.0)
      continue;
    weightWorst += weight.p * weight.worst;
    weightTypical += weight.p * weight.typical;
    weightSquares += weight.p * weight.p;
  }
}

void AttentionRow::accumulate(const RowsView &value, double denominator) {
  for (std::vector<double> *buffer : {&sum, &worst, &typical, &squares})
    buffer->assign(value.width, 0.0);
  // P rounded to the element type loses what is below its smallest subnormal.
  const double lost = std::max(elementSubnormal, smallestNormalF32);
  for (size_t i = 0; i < scores.size(); ++i) {
    const Weight &weight = weights[i];
    const double p = weight.p;
    const bool isGone = p == 0.0;
    const double worstWeight =
        (isGone ? 0.0 : p * (weight.worst + elementRoundoff)) + lost;
    const double typicalWeight = (isGone ? 0.0 : p * weight.typical) + lost;
    const double squareWeight = p * p;
    const double *row = value.data + scores[i].key * value.stride;
    for (int64_t d = 0; d < value.width; ++d) {
      const double magnitude = std::fabs(row[d]);
      sum[d] += p * row[d];
      worst[d] += worstWeight * magnitude;
      typical[d] += typicalWeight * magnitude;
      squares[d] += squareWeight * (row[d] * row[d]);
    }
    if (!value.bound)
      continue;
    const float *inherited = value.bound + scores[i].key * value.stride;
    for (int64_t d = 0; d < value.width; ++d) {
      worst[d] += p * inherited[d];
      typical[d] += p * inherited[d];
    }
  }
  for (int64_t d = 0; d < value.width; ++d) {
    sum[d] /= denominator;
    worst[d] /= denominator;
    typical[d] /= denominator;
    squares[d] /= denominator * denominator;
  }
}

double AttentionRow::largestValue(const RowsView &value, int64_t column) const {
  double largest = 0.0;
  for (const Score &score : scores)
    largest = std::max(
        largest, std::fabs(value.data[score.key * value.stride + column]));
  return largest;
}

/// Rounded up, so that a bound stays one.
static float toFloatUp(double value) {
  const double raised = value * (1 + 0x1p-22);
  if (!(raised <= std::numeric_limits<float>::max()))
    return std::numeric_limits<float>::infinity();
  return static_cast<float>(raised);
}

void AttentionRow::finish(const RowsView &value, double denominator,
                          Judged *output) const {
  const double relativeWorst = weightWorst / denominator + elementRoundoff;
  const double relativeTypical = weightTypical / denominator;
  const double relativeSquares = weightSquares / (denominator * denominator);
  const double smallest =
      elementSubnormal + (isComputedInF32 ? smallestNormalF32 : 0.0);
  for (int64_t d = 0; d < value.width; ++d) {
    const double o = sum[d], magnitude = std::fabs(o);
    double bound;
    if (relativeWorst < largestUsefulError) {
      bound = secondOrder * (worst[d] + magnitude * relativeWorst) /
                  (1 - relativeWorst) +
              elementRoundoff * magnitude;
    } else {
      // Whatever the weights, the output is a mean of the values.
      bound = value.bound ? infinity
                          : (2 + elementRoundoff) * largestValue(value, d);
    }
    const double systematic = typical[d] + magnitude * relativeTypical;
    const double variance = elementRoundoff * elementRoundoff *
                                (squares[d] + o * o * (relativeSquares + 1)) +
                            systematic * systematic;
    output[d] = {o, toFloatUp(bound + smallest),
                 toFloatUp(std::sqrt(variance) + smallest)};
  }
}

Judged AttentionRow::evaluate(const RowsView &query, int64_t row,
                              const RowsView &key, const RowsView &value,
                              int64_t firstKey, int64_t lastKey,
                              const MaskRow &mask, const double *sink,
                              Judged *output) {
  scores.clear();
  for (int64_t j = firstKey; j <= lastKey; ++j)
    scoreKey(query, row, key, j, mask);
  if (scores.empty()) {
    std::fill(output, output + value.width, Judged{0.0, 0.0f, 0.0f});
    return {sink ? *sink : -infinity, 0.0f, 0.0f};
  }

  const auto getValue = [](const Score &score) { return score.value; };
  const int64_t rescales =
      std::max(countRescales(scores.begin(), scores.end(), getValue),
               countRescales(scores.rbegin(), scores.rend(), getValue));
  double max = sink ? *sink : -infinity;
  for (const Score &score : scores)
    max = std::max(max, score.value);
  weighScores(max, rescales);

  double denominator = 0.0;
  for (const Weight &weight : weights)
    denominator += weight.p;
  if (sink) {
    const double p = std::exp(*sink - max);
    const double error =
        8 * u + 4 * u * (std::fabs(*sink - max)) + u * std::fabs(*sink);
    denominator += p;
    if (p != 0.0) {
      weightWorst += p * error;
      weightTypical += p * error;
    }
  }
  accumulate(value, denominator);
  finish(value, denominator, output);

  const double lse = max + std::log(denominator);
  const double rounding = 4 * u * (std::fabs(max) + std::fabs(lse)) + 8 * u;
  return {lse, toFloatUp(secondOrder * weightWorst / denominator + rounding),
          toFloatUp(weightTypical / denominator + rounding)};
}

} // namespace gqa::runtime
