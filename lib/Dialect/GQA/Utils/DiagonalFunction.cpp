//===- DiagonalFunction.cpp - Functions of column minus row ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/DiagonalFunction.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::gqa;

static constexpr int64_t kLowest = std::numeric_limits<int64_t>::min();
static constexpr int64_t kHighest = std::numeric_limits<int64_t>::max();

void DiagonalFunction::append(int64_t first, double value) {
  bool isLikeLast = !pieces.empty() &&
                    (pieces.back().value == value ||
                     (std::isnan(pieces.back().value) && std::isnan(value)));
  if (!isLikeLast)
    pieces.push_back({first, value});
}

DiagonalFunction DiagonalFunction::constant(double value) {
  DiagonalFunction function;
  function.append(kLowest, value);
  return function;
}

std::optional<DiagonalFunction>
DiagonalFunction::compare(Relation relation, int64_t factor, int64_t summand) {
  constexpr int64_t limit = int64_t(1) << 40;
  if (factor == 0 || std::abs(factor) > limit || std::abs(summand) > limit)
    return std::nullopt;
  DiagonalFunction function;
  if (relation == Relation::Equal || relation == Relation::NotEqual) {
    double equal = relation == Relation::Equal, other = 1 - equal;
    function.append(kLowest, other);
    if (summand % factor == 0) {
      function.append(-summand / factor, equal);
      function.append(-summand / factor + 1, other);
    }
    return function;
  }
  // factor * t < -summand is factor * t <= -summand - 1.
  int64_t bound = -summand - (relation == Relation::Less ? 1 : 0);
  function.append(kLowest, factor > 0);
  function.append(factor > 0 ? llvm::divideFloorSigned(bound, factor) + 1
                             : llvm::divideCeilSigned(bound, factor),
                  factor < 0);
  return function;
}

DiagonalFunction
DiagonalFunction::combine(ArrayRef<const DiagonalFunction *> functions,
                          function_ref<double(ArrayRef<double>)> combine) {
  SmallVector<int64_t> firsts;
  for (const DiagonalFunction *function : functions)
    for (const Piece &piece : function->pieces)
      firsts.push_back(piece.first);
  llvm::sort(firsts);
  firsts.erase(llvm::unique(firsts), firsts.end());
  DiagonalFunction result;
  SmallVector<double, 3> values;
  for (int64_t first : firsts) {
    values.clear();
    for (const DiagonalFunction *function : functions)
      values.push_back((*function)(first));
    result.append(first, combine(values));
  }
  return result;
}

double DiagonalFunction::operator()(int64_t diagonal) const {
  auto after = llvm::upper_bound(pieces, diagonal,
                                 [](int64_t diagonal, const Piece &piece) {
                                   return diagonal < piece.first;
                                 });
  return std::prev(after)->value;
}

std::optional<DiagonalBand>
DiagonalFunction::findBand(int64_t first, int64_t last,
                           function_ref<bool(double)> isShown) const {
  std::optional<int64_t> begin, end;
  for (auto [index, piece] : llvm::enumerate(pieces)) {
    int64_t next =
        index + 1 < pieces.size() ? pieces[index + 1].first : kHighest;
    int64_t from = std::max(first, piece.first);
    int64_t to = next == kHighest ? last : std::min(last, next - 1);
    if (from > to || !isShown(piece.value))
      continue;
    if (begin && *end + 1 != from)
      return std::nullopt;
    if (!begin)
      begin = from;
    end = to;
  }
  if (!begin)
    return std::nullopt;
  DiagonalBand band;
  if (*begin != first)
    band.first = begin;
  if (*end != last)
    band.last = end;
  return band;
}
