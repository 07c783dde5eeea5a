//===- HeadMap.cpp - Where the heads of a value come from -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/HeadMap.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

#include <tuple>

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Maps of values
//===----------------------------------------------------------------------===//

const HeadMapAnalysis::Entry *HeadMapAnalysis::lookup(Value value) const {
  auto found = entries.find(value);
  return found == entries.end() ? nullptr : found->second.get();
}

void HeadMapAnalysis::makeSource(Value value, ArrayRef<int64_t> equalDims) {
  std::unique_ptr<Entry> &entry = entries[value];
  entry.reset();
  if (!isa<RankedTensorType>(value.getType()))
    return;
  if (std::optional<DigitMap> map =
          DigitMap::getIdentity(extents.get(value), equalDims))
    entry = std::make_unique<Entry>(
        Entry{std::move(*map), value, Value(), llvm::to_vector(equalDims)});
}

const HeadMapAnalysis::Entry *HeadMapAnalysis::get(Value value) {
  // Up to the first value whose map is known or that is a view of nothing.
  // A value that is a view of itself, in dead code or a graph region, is cut
  // open where it was entered.
  SmallVector<std::pair<OpResult, OpOperand *>> path;
  llvm::SmallDenseSet<Value, 8> onPath;
  Value current = value;
  while (!entries.contains(current)) {
    onPath.insert(current);
    auto result = dyn_cast<OpResult>(current);
    OpOperand *viewed = result ? getViewedOperand(result, options) : nullptr;
    if (!viewed || onPath.contains(viewed->get())) {
      makeSource(current, result && !viewed ? getEqualDims(result)
                                            : SmallVector<int64_t>());
      break;
    }
    path.push_back({result, viewed});
    current = viewed->get();
  }
  // And down again.
  for (auto [result, viewed] : llvm::reverse(path)) {
    const Entry *entry = lookup(viewed->get());
    FailureOr<DigitMap> map = failure();
    if (entry)
      map = composeView(result, *viewed, entry->map, extents);
    if (succeeded(map))
      entries[result] = std::make_unique<Entry>(Entry{
          std::move(*map), entry->source, viewed->get(), entry->equalDims});
    else
      makeSource(result, getEqualDims(result));
  }
  return lookup(value);
}

//===----------------------------------------------------------------------===//
// Repeats
//===----------------------------------------------------------------------===//

namespace {
/// Finds the form of one map from a value to a source.
class FormBuilder {
public:
  /// `valueAxis` is the value dimension that has all repeated digits.
  FormBuilder(const DigitMap &map, int64_t valueAxis)
      : map(map), valueAxis(valueAxis), sourceDims(map.getSourceDims()) {
    for (DigitMap::Digits &dim : valueDims = map.getValueDims())
      llvm::erase_if(dim,
                     [&](unsigned digit) { return map.isRepeated(digit); });
    axisHasHeads = !valueDims[valueAxis].empty();
  }

  /// The source, transposed, is the value but for the repetition.
  bool buildPermuted(RepeatForm &form) const;
  /// The same for a source that is cut more finely than the value.
  bool buildCollapsed(RepeatForm &form) const;

private:
  bool orderSourceDims(RepeatForm &form,
                       SmallVector<int64_t> &valueDimOf) const;
  void groupDims(RepeatForm &form, ArrayRef<int64_t> valueDimOf) const;

  void preferOneHead(RepeatForm &form,
                     MutableArrayRef<int64_t> valueDimOf) const;

  const DigitMap &map;
  int64_t valueAxis;
  /// Value digits without the repeated ones, and source digits.
  SmallVector<DigitMap::Digits> valueDims, sourceDims;
  /// False if one head is repeated: no digit tells heads apart.
  bool axisHasHeads;
};
} // namespace

bool FormBuilder::buildPermuted(RepeatForm &form) const {
  if (valueDims.size() != sourceDims.size())
    return false;
  int64_t rank = valueDims.size();
  llvm::SmallBitVector used(rank);
  form.permutation.clear();
  for (int64_t dim = 0; dim < rank; ++dim) {
    auto matches = [&](int64_t candidate) {
      return !used[candidate] && sourceDims[candidate] == valueDims[dim];
    };
    // Only dimensions of extent 1 leave a choice: it falls on the same place.
    int64_t found = dim;
    if (!matches(found))
      found = *llvm::find_if(llvm::seq<int64_t>(0, rank + 1), [&](int64_t c) {
        return c == rank || matches(c);
      });
    if (found == rank)
      return false;
    used.set(found);
    form.permutation.push_back(found);
  }
  form.axis = valueAxis;
  return true;
}

/// Puts the source dimensions in the order that their digits have in the value;
/// one of extent 1 follows its predecessor. `valueDimOf` says which value
/// dimension each of them, in the new order, is a part of; -1 for extent 1.
bool FormBuilder::orderSourceDims(RepeatForm &form,
                                  SmallVector<int64_t> &valueDimOf) const {
  // Where each digit stands in the value.
  llvm::SmallDenseMap<unsigned, std::pair<int64_t, int64_t>> places;
  int64_t position = 0;
  for (auto [dim, digits] : llvm::enumerate(valueDims))
    for (unsigned digit : digits)
      places[digit] = {static_cast<int64_t>(dim), position++};

  struct Placed {
    int64_t position, valueDim, sourceDim;
  };
  SmallVector<Placed> order;
  int64_t previous = -1;
  for (auto [dim, digits] : llvm::enumerate(sourceDims)) {
    int64_t sourceDim = dim;
    if (digits.empty()) {
      order.push_back({previous, -1, sourceDim});
      continue;
    }
    auto [valueDim, first] = places.lookup(digits.front());
    for (auto [offset, digit] : llvm::enumerate(digits)) {
      std::pair<int64_t, int64_t> expected(valueDim, first + offset);
      if (places.lookup(digit) != expected)
        return false;
    }
    previous = first;
    order.push_back({first, valueDim, sourceDim});
  }
  llvm::sort(order, [](const Placed &lhs, const Placed &rhs) {
    return std::tie(lhs.position, lhs.sourceDim) <
           std::tie(rhs.position, rhs.sourceDim);
  });
  form.permutation.clear();
  for (const Placed &placed : order) {
    form.permutation.push_back(placed.sourceDim);
    valueDimOf.push_back(placed.valueDim);
  }
  return true;
}

bool FormBuilder::buildCollapsed(RepeatForm &form) const {
  SmallVector<int64_t> valueDimOf;
  if (!orderSourceDims(form, valueDimOf))
    return false;
  if (axisHasHeads) {
    // The heads are the last dimension that is merged into the axis.
    for (auto [index, dim] : llvm::enumerate(valueDimOf))
      if (dim == valueAxis)
        form.axis = index;
    preferOneHead(form, valueDimOf);
  } else {
    // One head: the last dimension of extent 1 between what precedes the axis
    // and what follows it.
    int64_t found = -1;
    for (auto [index, dim] : llvm::enumerate(valueDimOf)) {
      if (dim > valueAxis)
        break;
      found = dim < 0 ? static_cast<int64_t>(index) : -1;
    }
    if (found < 0)
      return false;
    form.axis = found;
    valueDimOf[found] = valueAxis;
  }
  groupDims(form, valueDimOf);
  return true;
}

/// Repeating each of the last dimension that is merged into the axis is also
/// repeating all of an extent of 1 that follows it. The latter is meant where
/// the former cannot be a number of heads: [B, 1, S, D] as [B * H, S, D].
void FormBuilder::preferOneHead(RepeatForm &form,
                                MutableArrayRef<int64_t> valueDimOf) const {
  constexpr size_t minBatchedRank = 4;
  size_t next = form.axis + 1;
  if (next == valueDimOf.size() || valueDimOf[next] >= 0)
    return;
  bool isBatch = form.axis == 0 && sourceDims.size() >= minBatchedRank;
  if (!isBatch && map.getProduct(sourceDims[form.permutation[form.axis]]))
    return;
  form.axis = next;
  valueDimOf[next] = valueAxis;
}

/// Fills in how the repeated tensor is reshaped into the value.
void FormBuilder::groupDims(RepeatForm &form,
                            ArrayRef<int64_t> valueDimOf) const {
  form.collapse.clear();
  form.expand.clear();
  form.kept.clear();
  // Dimensions of extent 1 go along with what precedes them, or else with the
  // first of the others.
  int64_t last = -1;
  SmallVector<int64_t, 2> leading;
  for (auto [index, dim] : llvm::enumerate(valueDimOf)) {
    bool joins = dim < 0 || dim == last;
    if (joins && form.collapse.empty()) {
      leading.push_back(index);
      continue;
    }
    if (!joins) {
      form.collapse.push_back(std::move(leading));
      leading.clear();
      last = dim;
    }
    form.collapse.back().push_back(index);
  }
  // A value dimension of extent 1 is split off what precedes it, or else off
  // the first of the others.
  for (auto [index, digits] : llvm::enumerate(valueDims)) {
    bool isUnit = digits.empty() && static_cast<int64_t>(index) != valueAxis;
    if (isUnit && form.expand.empty()) {
      leading.push_back(index);
      continue;
    }
    if (!isUnit) {
      form.kept.push_back(index);
      form.expand.push_back(std::move(leading));
      leading.clear();
    }
    form.expand.back().push_back(index);
  }
}

/// The form of `map`, whose source is `form.source`. With `anyOrder`, as if its
/// heads were equal.
static LogicalResult buildForm(const DigitMap &map, RepeatForm &form,
                               Reason &why, bool anyOrder = false) {
  why = Reason::Other;
  switch (map.classify(form.valueAxis, form.factor)) {
  case RepeatKind::Interleave:
  case RepeatKind::Unit:
    break;
  case RepeatKind::Tile:
    why = Reason::TileOrder;
    if (!anyOrder)
      return failure();
    break;
  case RepeatKind::DynamicFactor:
    why = Reason::DynamicHeads;
    return failure();
  case RepeatKind::None:
  case RepeatKind::SeveralAxes:
    return failure();
  }
  FormBuilder builder(map, form.valueAxis);
  if (!builder.buildPermuted(form) && !builder.buildCollapsed(form))
    return failure();
  std::optional<int64_t> numHeads =
      map.getProduct(map.getSourceDims()[form.permutation[form.axis]]);
  int64_t product;
  if (!numHeads || llvm::MulOverflow(*numHeads, form.factor, product)) {
    why = Reason::DynamicHeads;
    return failure();
  }
  form.numHeads = *numHeads;
  return success();
}

/// The casts between the source of `form` and its value.
static SmallVector<Operation *> collectCasts(const RepeatForm &form,
                                             const HeadMapOptions &options) {
  SmallVector<SmallVector<Operation *>> steps;
  for (Value value = form.value; value != form.source;)
    value =
        getViewedOperand(cast<OpResult>(value), options, &steps.emplace_back())
            ->get();
  SmallVector<Operation *> casts;
  for (ArrayRef<Operation *> step : llvm::reverse(steps))
    llvm::append_range(casts, step);
  return casts;
}

/// Only part of a long chain is tried, so that asking for each of its values
/// does not take quadratic time.
static constexpr size_t kMaxSteps = 64;

FailureOr<RepeatForm> HeadMapAnalysis::findRepeatAlong(ArrayRef<Step> path,
                                                       bool anyOrder) {
  RepeatForm form;
  form.value = path.front().first;
  form.source = path.back().second->get();
  FailureOr<DigitMap> map = failure();
  if (auto identity = DigitMap::getIdentity(extents.get(form.source)))
    map = std::move(*identity);
  for (auto [result, viewed] : llvm::reverse(path))
    if (succeeded(map))
      map = composeView(result, *viewed, *map, extents);
  Reason ignored;
  if (failed(map) || failed(buildForm(*map, form, ignored, anyOrder)))
    return failure();
  return form;
}

FailureOr<RepeatForm> HeadMapAnalysis::findRepeat(Value value, Reason &why) {
  FailureOr<RepeatForm> form = findUncastRepeat(value, why);
  if (succeeded(form))
    form->casts = collectCasts(*form, options);
  return form;
}

FailureOr<RepeatForm> HeadMapAnalysis::findUncastRepeat(Value value,
                                                        Reason &why) {
  why = Reason::Other;
  const Entry *entry = get(value);
  if (!entry)
    return failure();
  RepeatForm whole;
  whole.value = value;
  whole.source = entry->source;
  whole.equalDims = entry->equalDims;
  bool isWhole = succeeded(buildForm(entry->map, whole, why));
  // Tile order is tile order whatever the source.
  if (!isWhole && why == Reason::TileOrder)
    return failure();

  // The nearest sources first: what is between a source and the repetition is
  // then left as it is.
  SmallVector<Step> path;
  std::optional<RepeatForm> reshaped;
  Value source = value;
  while (path.size() < kMaxSteps && source != entry->source) {
    auto result = cast<OpResult>(source);
    path.push_back({result, getViewedOperand(result, options)});
    source = path.back().second->get();
    if (source == entry->source || lookup(source)->map.hasRepeatedDigits())
      continue;
    FailureOr<RepeatForm> form = findRepeatAlong(path, /*anyOrder=*/false);
    if (failed(form))
      continue;
    if (!form->needsReshape())
      return form;
    if (!reshaped)
      reshaped = std::move(*form);
  }
  if (reshaped && (!isWhole || whole.needsReshape()))
    return std::move(*reshaped);
  if (isWhole)
    return whole;
  return failure();
}

FailureOr<RepeatForm>
HeadMapAnalysis::findNearest(Value value, bool anyOrder,
                             function_ref<bool(const RepeatForm &)> accepts) {
  const Entry *entry = get(value);
  SmallVector<Step> path;
  Value source = value;
  while (entry && path.size() < kMaxSteps && source != entry->source) {
    auto result = cast<OpResult>(source);
    path.push_back({result, getViewedOperand(result, options)});
    source = path.back().second->get();
    FailureOr<RepeatForm> form = findRepeatAlong(path, anyOrder);
    if (failed(form) || form->needsReshape() || !accepts(*form))
      continue;
    form->casts = collectCasts(*form, options);
    return form;
  }
  return failure();
}

FailureOr<RepeatForm> HeadMapAnalysis::findRepeatOfView(Value value) {
  return findNearest(value, /*anyOrder=*/false,
                     [](const RepeatForm &form) { return form.numHeads > 1; });
}

FailureOr<RepeatForm> HeadMapAnalysis::findRepeatOfEqualHeads(
    Value value, function_ref<bool(Value, int64_t)> areEqual) {
  return findNearest(value, /*anyOrder=*/true, [&](const RepeatForm &form) {
    return areEqual(form.source, form.permutation[form.axis]);
  });
}
