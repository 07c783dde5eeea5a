//===- SoftmaxMatcher.cpp - Softmax times values --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With x the logits, and everything that does not depend on the key column j
// free to stand before or after the sum over j:
//
//   o = sum_j e_j v_j / l         e_j = exp(x_j - m)    l = sum_j e_j [+ sink]
//   o = sum_j e_j v_j             e_j = exp(x_j - (m + log l))
//
// where m is the maximum of x, and exponentials may be powers of two. A softmax
// has more columns than are used if a sink was appended to the scores.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// A product of expressions, and of the reciprocals of others.
struct Product {
  double number = 1;
  SmallVector<const Expr *, 4> factors, divisors;
  /// Selections of zero instead of what is multiplied.
  SmallVector<const Expr *, 1> guards;
};

/// logits - shifts, where the shifts are the same for all columns.
struct ShiftedLogits {
  const Expr *logits = nullptr;
  SmallVector<const Expr *, 2> shifts;
};

class SoftmaxMatcher {
public:
  SoftmaxMatcher(ExprReader &reader, Misfit &misfit)
      : reader(reader), space(reader.getSpace()), misfit(misfit) {}

  FailureOr<SoftmaxMatch> match(Value root);

private:
  void appendFactors(const Expr *expr, bool isDivisor, bool unfolds,
                     Product &product, unsigned depth = 0);
  LogicalResult matchWeights(Product &product);
  LogicalResult findColumn(const Expr *expr, unsigned depth = 0);
  bool isExponential(const Expr *expr) const;
  ShiftedLogits splitShifts(const Expr *expr);
  void appendShifts(const Expr *expr, SmallVectorImpl<const Expr *> &shifts);
  bool isMaximum(const Expr *expr, unsigned depth = 0);
  LogicalResult matchSum(const Expr *sum, ArrayRef<const Expr *> shifts);
  LogicalResult matchTerm(const Expr *term, ArrayRef<const Expr *> shifts,
                          const Expr *&logit);
  LogicalResult matchSink(const Expr *sum, ArrayRef<const Expr *> shifts);
  bool isBound(const Expr *expr);
  bool isRowHidden(const Expr *condition, bool isNegated, unsigned depth = 0);
  LogicalResult checkGuard(const Expr *guard);
  bool areSame(ArrayRef<const Expr *> lhs, ArrayRef<const Expr *> rhs);

  ExprReader &reader;
  ExprSpace &space;
  Misfit &misfit;
  SoftmaxMatch found;
  std::optional<Dependence> dependsOnColumn;
  Operator exponential = Operator::Exp;
};
} // namespace

/// Takes `expr` apart as far as it is a product. Elements of tensors are
/// followed to what they are computed from if `unfolds`.
void SoftmaxMatcher::appendFactors(const Expr *expr, bool isDivisor,
                                   bool unfolds, Product &product,
                                   unsigned depth) {
  constexpr unsigned maxDepth = 64;
  if (unfolds)
    expr = reader.unfoldAll(expr);
  auto recur = [&](const Expr *operand, bool inverts) {
    appendFactors(operand, isDivisor != inverts, unfolds, product, depth + 1);
  };
  if (expr->isConstant()) {
    product.number *= isDivisor ? 1 / expr->number : expr->number;
    return;
  }
  if (expr->kind == Expr::Kind::Apply && depth < maxDepth) {
    switch (expr->op) {
    case Operator::Multiply:
      recur(expr->operands[0], /*inverts=*/false);
      return recur(expr->operands[1], /*inverts=*/false);
    case Operator::Divide:
      recur(expr->operands[0], /*inverts=*/false);
      return recur(expr->operands[1], /*inverts=*/true);
    case Operator::Reciprocal:
      return recur(expr->operands[0], /*inverts=*/true);
    case Operator::Widen:
    case Operator::Narrow:
      if (unfolds)
        return recur(expr->operands[0], /*inverts=*/false);
      break;
    case Operator::Select:
      if (!isDivisor && unfolds)
        for (unsigned zero : {1, 2})
          if (reader.unfoldAll(expr->operands[zero])->isConstant(0)) {
            product.guards.push_back(expr);
            return recur(expr->operands[3 - zero], /*inverts=*/false);
          }
      break;
    default:
      break;
    }
  }
  (isDivisor ? product.divisors : product.factors).push_back(expr);
}

bool SoftmaxMatcher::isExponential(const Expr *expr) const {
  return expr->is(Operator::Exp) || expr->is(Operator::Exp2);
}

/// Sets the column to how the tensors in `expr` are indexed by it.
LogicalResult SoftmaxMatcher::findColumn(const Expr *expr, unsigned depth) {
  constexpr unsigned maxDepth = 16;
  for (const Index &index : expr->indices)
    if (space.resolve(index.digits) == space.resolve(found.column.digits)) {
      found.column = index;
      return success();
    }
  if (depth < maxDepth)
    for (const Expr *operand : expr->operands)
      if (succeeded(findColumn(operand, depth + 1)))
        return success();
  return failure();
}

/// Splits sums into their terms.
void SoftmaxMatcher::appendShifts(const Expr *expr,
                                  SmallVectorImpl<const Expr *> &shifts) {
  expr = reader.unfoldAll(expr);
  if (expr->is(Operator::Add))
    for (const Expr *operand : expr->operands)
      appendShifts(operand, shifts);
  else
    shifts.push_back(expr);
}

ShiftedLogits SoftmaxMatcher::splitShifts(const Expr *expr) {
  constexpr unsigned maxSteps = 16;
  ShiftedLogits result;
  result.logits = expr;
  for (unsigned step = 0; step < maxSteps; ++step) {
    expr = reader.unfoldAll(expr);
    if (expr->is(Operator::Subtract) &&
        !(*dependsOnColumn)(expr->operands[1])) {
      appendShifts(expr->operands[1], result.shifts);
      expr = expr->operands[0];
    } else if (expr->is(Operator::Add) &&
               expr->operands[1]->is(Operator::Negate) &&
               !(*dependsOnColumn)(expr->operands[1])) {
      appendShifts(expr->operands[1]->operands[0], result.shifts);
      expr = expr->operands[0];
    } else {
      break;
    }
    result.logits = expr;
  }
  return result;
}

/// Whether `expr` is the maximum of the logits, or of those with maxima
/// subtracted. Of the columns that are not used too, and of a sink.
bool SoftmaxMatcher::isMaximum(const Expr *expr, unsigned depth) {
  constexpr unsigned maxDepth = 4;
  expr = reader.unfoldAll(expr);
  if (expr->isReduce(Operator::Maximum)) {
    if (reader.getReductionExtents(expr).size() != 1)
      return false;
    const Expr *body = reader.bind(expr, {found.column});
    if (!body)
      return false;
    if (reader.isSame(body, found.logits))
      return true;
    ShiftedLogits shifted = splitShifts(body);
    return depth < maxDepth && !shifted.shifts.empty() &&
           reader.isSame(shifted.logits, found.logits) &&
           llvm::all_of(
               shifted.shifts,
               [&](const Expr *shift) { return isMaximum(shift, depth + 1); });
  }
  if (expr->kind != Expr::Kind::Apply || depth == maxDepth)
    return false;
  // max(maximum, sink); what else may be larger changes nothing either.
  if (expr->op == Operator::Maximum)
    return isMaximum(expr->operands[0], depth + 1) ||
           isMaximum(expr->operands[1], depth + 1);
  // A number instead of -inf, where nothing is seen.
  if (expr->op == Operator::Select)
    for (unsigned branch : {1, 2})
      if (expr->operands[branch]->isConstant() &&
          std::isfinite(expr->operands[branch]->number))
        return isMaximum(expr->operands[3 - branch], depth + 1);
  return false;
}

bool SoftmaxMatcher::areSame(ArrayRef<const Expr *> lhs,
                             ArrayRef<const Expr *> rhs) {
  return llvm::equal(lhs, rhs, [&](const Expr *a, const Expr *b) {
    return reader.isSame(a, b);
  });
}

/// `term` is exp(logit - shifts).
LogicalResult SoftmaxMatcher::matchTerm(const Expr *term,
                                        ArrayRef<const Expr *> shifts,
                                        const Expr *&logit) {
  term = reader.unfoldAll(term);
  if (!term->is(exponential))
    return misfit.set("the denominator does not sum the exponentials of the "
                      "numerator");
  ShiftedLogits shifted = splitShifts(term->operands[0]);
  if (!areSame(shifted.shifts, shifts))
    return misfit.set("numerator and denominator subtract different maxima");
  logit = shifted.logits;
  return success();
}

/// The columns that the softmax has and nothing uses: one, a sink.
LogicalResult SoftmaxMatcher::matchSink(const Expr *sum,
                                        ArrayRef<const Expr *> shifts) {
  Extent extent = reader.getReductionExtents(sum).front();
  std::optional<Extent> used = space.getCount(found.column);
  std::optional<Extent> unused = used ? subtract(extent, *used) : std::nullopt;
  if (!unused || !unused->isStatic(1) || found.column.hasBase() ||
      found.column.offset > 1 || found.sink)
    return misfit.set("only a part of the softmax is used");
  Index column{{}, /*offset=*/0, /*whole=*/false};
  if (found.column.offset == 0)
    column.setStart(*used);
  const Expr *body = reader.bind(sum, {column});
  if (!body)
    return misfit.set("the column beside the scores is unknown");
  return matchTerm(body, shifts, found.sink);
}

/// `sum` is the sum of the exponentials of the logits minus `shifts`.
LogicalResult SoftmaxMatcher::matchSum(const Expr *sum,
                                       ArrayRef<const Expr *> shifts) {
  sum = reader.unfoldAll(sum);
  // exp(sink - maximum) may be added.
  if (sum->is(Operator::Add))
    for (unsigned branch : {0, 1}) {
      const Expr *other = reader.unfoldAll(sum->operands[1 - branch]);
      if (!isExponential(other) || (*dependsOnColumn)(other))
        continue;
      if (failed(matchTerm(other, shifts, found.sink)))
        return failure();
      sum = reader.unfoldAll(sum->operands[branch]);
      break;
    }
  if (!sum->isReduce(Operator::Add) || (*dependsOnColumn)(sum))
    return misfit.set("what the weights are divided by is no sum over the key "
                      "columns");
  if (reader.getReductionExtents(sum).size() != 1)
    return misfit.set("the softmax is over more than one dimension");
  const Expr *body = reader.bind(sum, {found.column});
  const Expr *logits = nullptr;
  if (!body)
    return misfit.set("the sum of the softmax is unknown");
  if (failed(matchTerm(body, shifts, logits)))
    return failure();
  if (!reader.isSame(logits, found.logits))
    return misfit.set("the sum of the softmax is one of another tensor");
  return found.column.whole ? success() : matchSink(sum, shifts);
}

/// Whether `expr` is -inf in a row only if all logits of the row are: a logit
/// of every column, or a maximum of them, or that of a mask that is added.
bool SoftmaxMatcher::isBound(const Expr *expr) {
  if (reader.isSame(expr, found.logits) || isMaximum(expr))
    return true;
  expr = reader.unfoldAll(expr);
  if (expr->isReduce(Operator::Maximum) &&
      reader.getReductionExtents(expr).size() == 1)
    expr = reader.bind(expr, {found.column});
  const Expr *logits = reader.unfoldAll(found.logits);
  return expr && logits->is(Operator::Add) &&
         llvm::any_of(logits->operands, [&](const Expr *operand) {
           return reader.isSame(expr, operand);
         });
}

/// Whether `condition` (its opposite, if `isNegated`) says that no key of a row
/// is seen.
bool SoftmaxMatcher::isRowHidden(const Expr *condition, bool isNegated,
                                 unsigned depth) {
  constexpr unsigned maxDepth = 8;
  condition = reader.unfoldAll(condition);
  if (depth == maxDepth)
    return false;
  auto recur = [&](const Expr *expr, bool inverts) {
    return isRowHidden(expr, isNegated != inverts, depth + 1);
  };
  if (condition->kind == Expr::Kind::Reduce) {
    Operator all = isNegated ? Operator::Or : Operator::And;
    if (condition->op != all ||
        reader.getReductionExtents(condition).size() != 1)
      return false;
    const Expr *body = reader.bind(condition, {found.column});
    return body && recur(body, /*inverts=*/false);
  }
  if (condition->kind != Expr::Kind::Apply)
    return false;
  const Expr *number =
      condition->operands.size() == 2 ? condition->operands[1] : nullptr;
  bool isEqual = condition->op == Operator::Equal;
  if (condition->op == Operator::Not)
    return recur(condition->operands[0], /*inverts=*/true);
  if (condition->op == Operator::Xor && number->isConstant(1))
    return recur(condition->operands[0], /*inverts=*/true);
  if (!isEqual && condition->op != Operator::NotEqual)
    return false;
  if (number->isConstant(0) || number->isConstant(1))
    return recur(condition->operands[0], isEqual == number->isConstant(0));
  const Expr *tested = condition->operands[0];
  return number->isConstant(-HUGE_VAL) && isEqual != isNegated &&
         isBound(tested);
}

/// A selection of zero is of no consequence where a row sees nothing, or its
/// weights are NaN: there, attention gives zeros itself.
LogicalResult SoftmaxMatcher::checkGuard(const Expr *guard) {
  const Expr *condition = guard->operands[0];
  bool isZeroIfTrue = reader.unfoldAll(guard->operands[1])->isConstant(0);
  const Expr *weights = guard->operands[isZeroIfTrue ? 2 : 1];
  const Expr *test = reader.unfoldAll(condition);
  bool testsNaN =
      isZeroIfTrue && test->is(Operator::Unordered) &&
      llvm::all_of(test->operands, [&](const Expr *operand) {
        return operand->isConstant() || reader.isSame(operand, weights);
      });
  if (testsNaN || isRowHidden(condition, !isZeroIfTrue))
    return success();
  return misfit.set("weights are masked after the softmax");
}

LogicalResult SoftmaxMatcher::matchWeights(Product &product) {
  const Expr *weight = nullptr;
  for (const Expr *factor : product.factors) {
    if (!isExponential(factor))
      continue;
    misfit.isCandidate = true;
    if (weight)
      return misfit.set("two exponentials are multiplied");
    weight = factor;
  }
  if (!weight)
    return failure();
  if (product.factors.size() != 1)
    return misfit.set("weights are multiplied by something after the softmax");
  if (product.number != 1)
    return misfit.set("weights are scaled after the softmax");
  exponential = weight->op;
  found.factor = exponential == Operator::Exp2 ? std::log(2.0) : 1.0;
  if (!(*dependsOnColumn)(weight) || failed(findColumn(weight->operands[0])))
    return misfit.set("values are not summed along a dimension of the scores");

  ShiftedLogits shifted = splitShifts(weight->operands[0]);
  found.logits = shifted.logits;
  Operator logarithm =
      exponential == Operator::Exp2 ? Operator::Log2 : Operator::Log;
  const Expr *sum = nullptr;
  SmallVector<const Expr *, 2> maxima;
  for (const Expr *shift : shifted.shifts) {
    if (!shift->is(logarithm))
      maxima.push_back(shift);
    else if (std::exchange(sum, shift->operands[0]))
      return misfit.set("two logarithms are subtracted from the scores");
  }
  if (maxima.empty())
    return misfit.set(
        "no maximum over the key columns is subtracted before the "
        "exponential");
  for (const Expr *maximum : maxima)
    if (!isMaximum(maximum))
      return misfit.set("what is subtracted from the scores is not their "
                        "maximum over the key columns");
  if (product.divisors.size() + (sum ? 1 : 0) != 1)
    return misfit.set(product.divisors.empty()
                          ? "weights are not divided by their sum"
                          : "weights are divided more than once");
  if (failed(matchSum(sum ? sum : product.divisors.front(), maxima)))
    return failure();
  for (const Expr *guard : product.guards)
    if (failed(checkGuard(guard)))
      return failure();
  return success();
}

FailureOr<SoftmaxMatch> SoftmaxMatcher::match(Value root) {
  found.output = reader.readWhole(root);
  Product outer;
  appendFactors(found.output, /*isDivisor=*/false, /*unfolds=*/true, outer);
  if (outer.factors.size() != 1 ||
      !outer.factors.front()->isReduce(Operator::Add))
    return failure();
  const Expr *sum = outer.factors.front();
  SmallVector<Extent> extents = reader.getReductionExtents(sum);
  if (extents.size() != 1)
    return failure();
  outer.factors.clear();
  found.column = space.fresh(extents.front());
  Index column = found.column;
  const Expr *body = reader.bind(sum, {column});
  if (!body || space.resolve(column.digits).empty())
    return failure();
  Product inner;
  appendFactors(body, /*isDivisor=*/false, /*unfolds=*/false, inner);
  // One of the factors is the values, the others are the weights.
  for (size_t values = inner.factors.size(); values-- > 0;) {
    Product weights = outer;
    weights.number *= inner.number;
    for (auto [index, factor] : llvm::enumerate(inner.factors))
      if (index != values)
        appendFactors(factor, /*isDivisor=*/false, /*unfolds=*/true, weights);
    for (const Expr *divisor : inner.divisors)
      appendFactors(divisor, /*isDivisor=*/true, /*unfolds=*/true, weights);
    found.column = column;
    found.sink = nullptr;
    dependsOnColumn.emplace(reader, column);
    if (succeeded(matchWeights(weights))) {
      found.values = inner.factors[values];
      return found;
    }
    if (misfit.isCandidate)
      return failure();
  }
  return failure();
}

FailureOr<SoftmaxMatch> gqa::matchSoftmax(ExprReader &reader, Value root,
                                          Misfit &misfit) {
  return SoftmaxMatcher(reader, misfit).match(root);
}
