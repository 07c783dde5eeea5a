//===- AttentionPlan.cpp - Which attention a match is ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionPlan.h"

#include <cmath>

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Digits as sets
//===----------------------------------------------------------------------===//

static bool contains(ArrayRef<unsigned> digits, unsigned digit) {
  return llvm::is_contained(digits, digit);
}

static bool containsAll(ArrayRef<unsigned> digits, ArrayRef<unsigned> others) {
  return llvm::all_of(others,
                      [&](unsigned digit) { return contains(digits, digit); });
}

static bool containsAny(ArrayRef<unsigned> digits, ArrayRef<unsigned> others) {
  return llvm::any_of(others,
                      [&](unsigned digit) { return contains(digits, digit); });
}

static Digits flatten(ArrayRef<Digits> dims) {
  Digits all;
  for (const Digits &dim : dims)
    all.append(dim);
  return all;
}

/// Those of `digits` that are in `others`, or that are not.
static Digits filter(ArrayRef<unsigned> digits, ArrayRef<unsigned> others,
                     bool isIn = true) {
  return llvm::filter_to_vector<4>(
      digits, [&](unsigned digit) { return contains(others, digit) == isIn; });
}

static SmallVector<Digits> resolve(const ExprSpace &space,
                                   ArrayRef<Digits> dims) {
  return llvm::map_to_vector(
      dims, [&](const Digits &dim) { return space.resolve(dim); });
}

static SmallVector<Digits> resolve(const ExprSpace &space,
                                   ArrayRef<Index> indices) {
  return llvm::map_to_vector(
      indices, [&](const Index &index) { return space.resolve(index.digits); });
}

static Extent getExtent(const ExprSpace &space, ArrayRef<unsigned> digits) {
  if (digits.size() == 1)
    return space.getExtent(digits.front());
  if (std::optional<int64_t> product = space.getProduct(digits))
    return Extent::fixed(*product);
  return Extent();
}

SmallVector<Digits> AttentionRoles::getDims(Layout layout,
                                            ArrayRef<unsigned> heads,
                                            ArrayRef<unsigned> sequence,
                                            ArrayRef<unsigned> inner) const {
  Digits first(heads), second(sequence);
  if (layout == Layout::BSHD)
    std::swap(first, second);
  return {batch, first, second, Digits(inner)};
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

namespace {
class Planner {
public:
  /// Keys and values are taken for what they are before they are broadcast if
  /// `seesBroadcasts`.
  Planner(ExprReader &reader, Value root, const SoftmaxMatch &softmax,
          const ScoreMatch &scores, bool seesBroadcasts, Misfit &misfit)
      : reader(reader), space(reader.getSpace()), root(root), softmax(softmax),
        scores(scores), seesBroadcasts(seesBroadcasts), misfit(misfit) {}

  FailureOr<AttentionPlan> plan();

private:
  using Candidates = SmallVector<OperandCandidate>;

  LogicalResult readOperands();
  LogicalResult findRoles();
  LogicalResult findHeads(ArrayRef<Digits> dims);
  std::optional<SmallVector<Digits>> findScoreDims(const Expr *expr,
                                                   unsigned depth = 0);
  SmallVector<Digits> findOuterDims() const;
  LogicalResult checkStatic();
  bool isLeadingHeads(ArrayRef<unsigned> digits) const;
  LogicalResult chooseElementType();
  LogicalResult chooseOperands();
  const OperandCandidate *choose(Candidates &candidates, Layout layout,
                                 ArrayRef<unsigned> sequence,
                                 ArrayRef<unsigned> inner, bool &isExact);
  LogicalResult chooseMasks();
  LogicalResult chooseSinks();
  std::optional<Digits> getWholeRole(ArrayRef<unsigned> digits,
                                     ArrayRef<unsigned> role) const;

  ExprReader &reader;
  ExprSpace &space;
  Value root;
  const SoftmaxMatch &softmax;
  const ScoreMatch &scores;
  bool seesBroadcasts;
  Misfit &misfit;
  AttentionPlan result;
  Candidates query, key, value;
  Digits queryDigits, keyDigits, valueDigits, outputDigits;
  /// Of the query and the output, and of neither key nor value.
  Digits grouped;
};
} // namespace

LogicalResult Planner::readOperands() {
  query = getCandidates(reader, scores.query, /*keepsRepeats=*/true);
  key = getCandidates(reader, scores.key, /*keepsRepeats=*/true);
  value = getCandidates(reader, softmax.values, /*keepsRepeats=*/true);
  llvm::erase_if(value, [](const OperandCandidate &candidate) {
    return candidate.factor != 1;
  });
  if (query.empty() || key.empty() || value.empty())
    return misfit.set("queries, keys or values are not read from a tensor "
                      "alone");
  // All digits are cut by now.
  for (Candidates *candidates : {&query, &key, &value})
    for (OperandCandidate &candidate : *candidates)
      candidate.tensor.dims = resolve(space, candidate.tensor.dims);
  queryDigits = flatten(query.front().tensor.dims);
  auto pick = [&](const Candidates &candidates) {
    return flatten(seesBroadcasts ? candidates.back().tensor.dims
                                  : candidates.front().tensor.dims);
  };
  keyDigits = pick(key);
  valueDigits = pick(value);
  result.output.tensor = {root, resolve(space, softmax.output->indices)};
  outputDigits = flatten(result.output.tensor.dims);
  return success();
}

/// The dimensions of the first tensor that the scores are read from.
std::optional<SmallVector<Digits>> Planner::findScoreDims(const Expr *expr,
                                                          unsigned depth) {
  constexpr unsigned maxDepth = 16;
  SmallVector<Digits> dims = resolve(space, expr->indices);
  if (containsAny(flatten(dims), result.roles.columns))
    return dims;
  if (depth < maxDepth)
    for (const Expr *operand : expr->operands)
      if (auto found = findScoreDims(operand, depth + 1))
        return found;
  return std::nullopt;
}

LogicalResult Planner::findRoles() {
  AttentionRoles &roles = result.roles;
  roles.columns = space.resolve(softmax.column.digits);
  roles.headDim = filter(filter(queryDigits, keyDigits), outputDigits, false);
  roles.valueDim =
      filter(filter(valueDigits, outputDigits), queryDigits, false);
  grouped = filter(filter(filter(outputDigits, queryDigits), keyDigits, false),
                   valueDigits, false);
  Digits outer = filter(outputDigits, roles.valueDim, false);
  auto isKnown = [&](const Digits &digits, const Digits &others) {
    return containsAll(outer, filter(digits, others, false));
  };
  Digits ofKeys = roles.columns, ofValues = roles.columns;
  ofKeys.append(roles.headDim);
  ofValues.append(roles.valueDim);
  if (roles.headDim.empty() || roles.valueDim.empty())
    return misfit.set("there is no head dimension");
  if (!containsAll(keyDigits, roles.columns) ||
      !containsAll(valueDigits, roles.columns) ||
      !containsAll(queryDigits, outer) ||
      !isKnown(queryDigits, roles.headDim) || !isKnown(keyDigits, ofKeys) ||
      !isKnown(valueDigits, ofValues))
    return misfit.set("queries, keys, values and output have dimensions that "
                      "do not fit together");

  std::optional<SmallVector<Digits>> dims = findScoreDims(softmax.logits);
  if (!dims)
    return misfit.set("the dimensions of the scores are unknown");
  int64_t rowDim = -1;
  SmallVector<Digits> outerDims;
  for (const Digits &dim : *dims) {
    bool isColumn = dim == roles.columns;
    if (!isColumn && containsAny(dim, roles.columns))
      return misfit.set("the key column is merged with another dimension");
    if (isColumn)
      continue;
    if (containsAll(grouped, dim))
      rowDim = outerDims.size();
    outerDims.push_back(dim);
  }
  // A row that was dropped has extent 1.
  if (rowDim >= 0) {
    roles.rows = outerDims[rowDim];
    outerDims.erase(outerDims.begin() + rowDim);
  }
  return findHeads(outerDims);
}

/// Dimensions of the query or the output that are neither row nor head
/// dimension, from a tensor that tells batch and heads apart.
SmallVector<Digits> Planner::findOuterDims() const {
  const AttentionRoles &roles = result.roles;
  Digits inner = roles.rows;
  inner.append(roles.headDim);
  inner.append(roles.columns);
  Digits known = filter(queryDigits, inner, false);
  for (const Candidates *candidates : {&query, &key}) {
    for (const OperandCandidate &candidate : *candidates) {
      SmallVector<Digits> dims;
      bool fits = true;
      for (const Digits &dim : candidate.tensor.dims) {
        Digits outer = filter(dim, inner, false);
        fits &= outer.empty() || outer.size() == dim.size();
        if (!outer.empty())
          dims.push_back(outer);
      }
      if (fits && dims.size() > 1 && containsAll(flatten(dims), known) &&
          containsAll(known, flatten(dims)))
        return dims;
    }
  }
  return {};
}

/// Tells batch and heads apart, among the dimensions of the scores that are
/// neither rows nor columns.
LogicalResult Planner::findHeads(ArrayRef<Digits> dims) {
  AttentionRoles &roles = result.roles;
  SmallVector<Digits> shared, withGroups;
  for (const Digits &dim : dims)
    (containsAny(dim, grouped) ? withGroups : shared).push_back(dim);
  bool isSeparate = llvm::all_of(
      withGroups, [&](const Digits &dim) { return containsAll(grouped, dim); });
  // Dimensions of extent 1 have no digits. They tell batch and heads apart only
  // where one other dimension is left: behind it they are the one head of a
  // batch, before it they are the batch.
  auto isUnit = [](const Digits &dim) { return dim.empty(); };
  size_t numUnits = llvm::count_if(shared, isUnit);
  if (numUnits > 0 && numUnits < shared.size()) {
    bool isBatch = shared.size() - numUnits == 1 && !shared.front().empty();
    llvm::erase_if(shared, isUnit);
    if (isBatch)
      shared.push_back(Digits());
    else if (shared.size() == 1)
      shared.insert(shared.begin(), Digits());
  }
  // One dimension is both, if nothing else tells them apart.
  if (withGroups.empty() && shared.size() == 1)
    if (SmallVector<Digits> found = findOuterDims(); !found.empty())
      shared = found;
  bool isDynamic =
      !shared.empty() && !space.getProduct(shared.back()).has_value();
  bool lastIsHead = withGroups.empty() ? !isDynamic || shared.size() > 1
                                       : isSeparate && shared.size() > 1;
  if (!shared.empty() && lastIsHead)
    roles.heads = shared.pop_back_val();
  roles.heads.append(flatten(withGroups));
  roles.batch = flatten(shared);
  return checkStatic();
}

LogicalResult Planner::checkStatic() {
  const AttentionRoles &roles = result.roles;
  for (const Digits *digits : {&roles.heads, &roles.headDim, &roles.valueDim})
    if (!space.getProduct(*digits))
      return misfit.set("the number of heads, or a head dimension, is not "
                        "static",
                        Reason::DynamicHeads);
  return success();
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

LogicalResult Planner::chooseElementType() {
  // What has all the bits of each operand, and of the result.
  FloatType widest;
  auto join = [&](Type type) {
    auto other = dyn_cast<FloatType>(type);
    if (!other ||
        !(other.isF16() || other.isBF16() || other.isF32() || other.isF64()))
      return false;
    if (!widest || other.getWidth() > widest.getWidth())
      widest = other;
    else if (other.getWidth() == widest.getWidth() && other != widest)
      widest = Float32Type::get(other.getContext());
    return true;
  };
  bool isKnown = join(getElementTypeOrSelf(root.getType()));
  for (const Candidates *candidates : {&query, &key, &value}) {
    FloatType narrowest;
    for (const OperandCandidate &candidate : *candidates)
      if (auto type = dyn_cast<FloatType>(candidate.tensor.getElementType());
          type && (!narrowest || type.getWidth() < narrowest.getWidth()))
        narrowest = type;
    isKnown &= narrowest && join(narrowest);
  }
  if (!isKnown)
    return misfit.set("elements are not of f16, bf16, f32 or f64");
  result.elementType = widest;
  return success();
}

/// Whether the heads among `digits` are the leading ones.
bool Planner::isLeadingHeads(ArrayRef<unsigned> digits) const {
  Digits heads = filter(result.roles.heads, digits);
  return ArrayRef<unsigned>(result.roles.heads).take_front(heads.size()) ==
         ArrayRef<unsigned>(heads);
}

/// The best tensor to read an operand from: one that has the dimensions as they
/// are, behind all that is to be absorbed (scales, conversions) or only copies;
/// else the nearest.
const OperandCandidate *Planner::choose(Candidates &candidates, Layout layout,
                                        ArrayRef<unsigned> sequence,
                                        ArrayRef<unsigned> inner,
                                        bool &isExact) {
  const AttentionRoles &roles = result.roles;
  const OperandCandidate *exact = nullptr, *nearest = nullptr;
  auto hasRightType = [&](const OperandCandidate &candidate) {
    return candidate.tensor.getElementType() == result.elementType;
  };
  auto isBetter = [&](const OperandCandidate &candidate,
                      const OperandCandidate *than) {
    if (!than)
      return true;
    if (hasRightType(candidate) != hasRightType(*than))
      return hasRightType(candidate);
    return candidate.factor != than->factor;
  };
  for (const OperandCandidate &candidate : candidates) {
    Digits digits = flatten(candidate.tensor.dims);
    // Key heads may be shared by queries, not the other way round.
    if (&candidates == &query && !containsAll(digits, roles.heads))
      continue;
    auto type = dyn_cast<FloatType>(candidate.tensor.getElementType());
    Digits expected = roles.batch;
    expected.append(filter(roles.heads, digits));
    expected.append(sequence.begin(), sequence.end());
    expected.append(inner.begin(), inner.end());
    if (!type || type.getWidth() > result.elementType.getWidth() ||
        digits.size() != expected.size() || !containsAll(digits, expected) ||
        !isLeadingHeads(digits))
      continue;
    SmallVector<Digits> dims =
        roles.getDims(layout, filter(roles.heads, digits), sequence, inner);
    bool fits = candidate.tensor.dims == dims;
    if (fits && (!exact || hasRightType(candidate) || !hasRightType(*exact)))
      exact = &candidate;
    if (canReshape(space, candidate.tensor.dims, dims) &&
        isBetter(candidate, nearest))
      nearest = &candidate;
  }
  isExact = exact != nullptr;
  return exact ? exact : nearest;
}

LogicalResult Planner::chooseOperands() {
  const AttentionRoles &roles = result.roles;
  int bestCost = std::numeric_limits<int>::max();
  for (Layout layout : {Layout::BHSD, Layout::BSHD}) {
    std::array<const OperandCandidate *, 3> chosen;
    std::array<AttentionPlan::Operand, 3> operands;
    int cost = 0;
    for (auto [index, candidates] :
         llvm::enumerate(std::array<Candidates *, 3>{&query, &key, &value})) {
      ArrayRef<unsigned> sequence = index == 0 ? roles.rows : roles.columns;
      ArrayRef<unsigned> inner = index == 2 ? roles.valueDim : roles.headDim;
      bool isExact;
      chosen[index] = choose(*candidates, layout, sequence, inner, isExact);
      if (!chosen[index])
        return misfit.set("the heads of keys or values are not the leading "
                          "part of the query heads",
                          Reason::TileOrder);
      const DigitTensor &tensor = chosen[index]->tensor;
      Digits heads = filter(roles.heads, flatten(tensor.dims));
      operands[index] = {tensor, roles.getDims(layout, heads, sequence, inner)};
      bool isInOrder = flatten(tensor.dims) == flatten(operands[index].dims);
      cost += isExact ? 0 : isInOrder ? 1 : 4;
    }
    SmallVector<Digits> dims =
        roles.getDims(layout, roles.heads, roles.rows, roles.valueDim);
    if (!canReshape(space, dims, result.output.tensor.dims))
      return misfit.set("the output has dynamic extents that nothing names");
    bool isInOrder = flatten(dims) == flatten(result.output.tensor.dims);
    cost += dims == result.output.tensor.dims ? 0 : isInOrder ? 1 : 4;
    if (cost >= bestCost)
      continue;
    bestCost = cost;
    result.layout = layout;
    result.query = operands[0];
    result.key = operands[1];
    result.value = operands[2];
    result.output.dims = dims;
    result.scale = scores.scale * chosen[0]->factor * chosen[1]->factor;
  }
  if (!std::isfinite(result.scale))
    return misfit.set("the scale is not finite");
  return success();
}

//===----------------------------------------------------------------------===//
// Masks and sinks
//===----------------------------------------------------------------------===//

/// All of `role` if `digits` has all of it, nothing if none; else no answer.
std::optional<Digits> Planner::getWholeRole(ArrayRef<unsigned> digits,
                                            ArrayRef<unsigned> role) const {
  if (!containsAny(digits, role))
    return Digits();
  if (containsAll(digits, role))
    return Digits(role);
  return std::nullopt;
}

/// The digits of the tensors that `expr` is computed from.
static void appendDigits(ExprReader &reader, const Expr *expr, Digits &digits,
                         unsigned depth = 0) {
  constexpr unsigned maxDepth = 48;
  expr = reader.unfoldAll(expr);
  for (const Index &index : expr->indices)
    for (unsigned digit : reader.getSpace().resolve(index.digits))
      if (!contains(digits, digit))
        digits.push_back(digit);
  if (depth < maxDepth)
    for (const Expr *operand : expr->operands)
      appendDigits(reader, operand, digits, depth + 1);
}

LogicalResult Planner::chooseMasks() {
  const AttentionRoles &roles = result.roles;
  MaskAxes axes{{roles.rows},
                softmax.column,
                getExtent(space, roles.rows),
                getExtent(space, roles.columns)};
  SmallVector<MaskTerm, 2> remaining;
  for (const MaskTerm &mask : scores.masks) {
    std::optional<WindowMatch> window = findWindow(reader, mask, axes);
    if (window)
      window = intersect(result.window, *window);
    if (window)
      result.window = *window;
    else
      remaining.push_back(mask);
  }
  if (remaining.empty())
    return success();

  Digits digits;
  for (const MaskTerm &mask : remaining)
    appendDigits(reader, mask.expr, digits);
  digits = space.resolve(digits);
  Digits known = roles.batch;
  known.append(roles.heads);
  known.append(roles.rows);
  known.append(roles.columns);
  if (!containsAll(known, digits))
    return misfit.set("the mask depends on something that is neither batch, "
                      "head, row nor column");
  SmallVector<Digits> dims;
  for (const Digits *role : {&roles.batch, &roles.heads, &roles.rows}) {
    std::optional<Digits> part = getWholeRole(digits, *role);
    if (!part)
      return misfit.set(role == &roles.heads
                            ? "the mask has one part for several query heads"
                            : "the mask depends on a part of the batch or of "
                              "the rows");
    dims.push_back(*part);
  }
  dims.push_back(roles.columns);

  // A tensor that is the mask as it is, or after a reshape.
  bool isPlain =
      remaining.size() == 1 && remaining.front().factor == 1 &&
      (!remaining.front().isCondition || std::isinf(remaining.front().hidden));
  if (isPlain) {
    const DigitTensor *best = nullptr;
    Candidates candidates = getCandidates(reader, remaining.front().expr,
                                          /*keepsRepeats=*/false);
    for (OperandCandidate &candidate : candidates) {
      DigitTensor &tensor = candidate.tensor;
      tensor.dims = resolve(space, tensor.dims);
      Digits flat = flatten(tensor.dims), wanted = flatten(dims);
      bool isRightType = remaining.front().isCondition
                             ? tensor.getElementType().isInteger(1)
                             : isa<FloatType>(tensor.getElementType());
      if (candidate.factor != 1 || !isRightType ||
          flat.size() != wanted.size() || !containsAll(flat, wanted) ||
          !canReshape(space, tensor.dims, dims))
        continue;
      if (!best || (tensor.dims == dims && best->dims != dims))
        best = &tensor;
    }
    if (best) {
      result.mask = AttentionPlan::Operand{*best, dims};
      return success();
    }
  }
  if (!canBuildMask(reader, remaining, dims))
    return misfit.set("the mask is computed by something that is not known",
                      Reason::UnknownProducer);
  result.computedMasks = remaining;
  result.computedMaskDims = dims;
  return success();
}

LogicalResult Planner::chooseSinks() {
  if (!softmax.sink)
    return success();
  const AttentionRoles &roles = result.roles;
  Candidates candidates =
      getCandidates(reader, softmax.sink, /*keepsRepeats=*/false);
  for (OperandCandidate &candidate : candidates) {
    DigitTensor &tensor = candidate.tensor;
    tensor.dims = resolve(space, tensor.dims);
    SmallVector<Digits> dims = {roles.heads};
    if (candidate.factor == 1 && softmax.factor == 1 &&
        isa<FloatType>(tensor.getElementType()) &&
        flatten(tensor.dims) == roles.heads &&
        canReshape(space, tensor.dims, dims)) {
      result.sinks = AttentionPlan::Operand{tensor, dims};
      return success();
    }
  }
  return misfit.set("the extra column of the softmax is no number for each "
                    "query head");
}

FailureOr<AttentionPlan> Planner::plan() {
  if (failed(readOperands()) || failed(findRoles()) ||
      failed(chooseElementType()) || failed(chooseOperands()) ||
      failed(chooseMasks()) || failed(chooseSinks()))
    return failure();
  result.softcap = scores.softcap;
  return result;
}

FailureOr<AttentionPlan> gqa::planAttention(ExprReader &reader, Value root,
                                            const SoftmaxMatch &softmax,
                                            const ScoreMatch &scores,
                                            Misfit &misfit) {
  // A broadcast is the repetition of heads in most cases; it may be that of a
  // batch.
  FailureOr<AttentionPlan> plan =
      Planner(reader, root, softmax, scores, /*seesBroadcasts=*/true, misfit)
          .plan();
  if (succeeded(plan))
    return plan;
  Misfit ignored;
  return Planner(reader, root, softmax, scores, /*seesBroadcasts=*/false,
                 ignored)
      .plan();
}
