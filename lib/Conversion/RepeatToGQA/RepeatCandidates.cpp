//===- RepeatCandidates.cpp - Which values to raise -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A value that is a repeat of heads, and nothing else, is raised where it first
// appears in its chain of views; later views then start from it. Other
// repetition cannot be judged where it appears: a broadcast of [B, H, 1, S, D]
// to [B, H, R, S, D] is one step of a repetition of H heads if a collapse
// follows, and of one head if not; and a reshape may undo another. So these
// values wait until all views are known.
//
//===----------------------------------------------------------------------===//

#include "RepeatCandidates.h"

#include "ScoreUses.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/IR/RepeatOp.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::gqa;

using Entry = HeadMapAnalysis::Entry;

void RepeatCandidates::visit(Operation *op) {
  for (OpResult result : op->getResults())
    visitResult(result);
}

/// All operands through which `result` is a view of `operand`: copies that are
/// put side by side read it more than once.
static SmallVector<OpOperand *> getReadsOfView(OpResult result,
                                               OpOperand &operand) {
  // More insertions are no copies, and in a graph region there may be a circle.
  constexpr int kMaxCopies = 64;
  SmallVector<OpOperand *> reads = {&operand};
  Operation *op = result.getOwner();
  for (int count = 0; op && count < kMaxCopies; ++count) {
    for (OpOperand &other : op->getOpOperands())
      if (other.get() == operand.get() && &other != &operand)
        reads.push_back(&other);
    auto insert = dyn_cast<tensor::InsertSliceOp>(op);
    auto previous =
        insert ? insert.getDest().getDefiningOp<tensor::InsertSliceOp>()
               : nullptr;
    bool isCopy = previous && previous->hasOneUse() &&
                  previous.getSource() == operand.get();
    op = isCopy ? previous.getOperation() : nullptr;
  }
  return reads;
}

void RepeatCandidates::visitResult(OpResult result) {
  if (result.use_empty())
    return;
  OpOperand *operand = getViewedOperand(result, analysis.getOptions());
  if (!operand)
    return;
  if (isa<RepeatOp>(result.getOwner())) {
    // What it repeats is its source's business; one of another dialect stays in
    // that dialect.
    analysis.makeSource(result);
    return;
  }
  const Entry *entry = analysis.get(result);
  if (!entry || !entry->viewed)
    return;
  for (OpOperand *read : getReadsOfView(result, *operand))
    views[read].push_back(result);
  if (!entry->map.hasRepeatedDigits()) {
    unrepeated.push_back(result);
    return;
  }
  int64_t dim, factor;
  Reason why;
  if (entry->map.classify(dim, factor) == RepeatKind::Interleave) {
    FailureOr<RepeatForm> form = analysis.findRepeat(result, why);
    if (succeeded(form) && !form->needsReshape()) {
      analysis.makeSource(result);
      forms.push_back(std::move(*form));
      return;
    }
  }
  pending.push_back(result);
}

/// True if the value has dimension `dim` of its source in one dimension with
/// others.
static bool isMerged(const Entry &entry, int64_t dim) {
  DigitMap::Digits digits = entry.map.getSourceDims()[dim];
  return llvm::any_of(entry.map.getValueDims(), [&](const auto &valueDim) {
    return valueDim.size() > digits.size() && !digits.empty() &&
           llvm::is_contained(valueDim, digits.front());
  });
}

void RepeatCandidates::reportUnknownProducers() {
  // What is merged may be split again before anything uses it.
  llvm::DenseMap<Value, SmallVector<const Entry *>> ends;
  for (Value value : unrepeated)
    if (const Entry *entry = analysis.lookup(value); hasEndUse(value))
      ends[entry->source].push_back(entry);
  for (Value value : unrepeated)
    if (const Entry *entry = analysis.lookup(value);
        entry->viewed && entry->viewed == entry->source)
      reportUnknownProducer(*entry, ends.lookup(entry->source));
}

void RepeatCandidates::reportUnknownProducer(const Entry &entry,
                                             ArrayRef<const Entry *> ends) {
  Operation *producer = entry.source.getDefiningOp();
  if (!producer || blamed.contains(producer))
    return;
  auto sourceType = cast<RankedTensorType>(entry.source.getType());
  for (Value operand : producer->getOperands()) {
    const Entry *broadcast = analysis.lookup(operand);
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    // Elementwise, or a part of the broadcast tensor.
    if (!broadcast || !broadcast->viewed || !type ||
        type.getRank() != sourceType.getRank() ||
        (type.getShape() != sourceType.getShape() &&
         !isa<tensor::TensorDialect>(producer->getDialect())))
      continue;
    for (auto [dim, digits] : llvm::enumerate(broadcast->map.getValueDims())) {
      bool isRepeated =
          !digits.empty() && llvm::all_of(digits, [&](unsigned digit) {
            return broadcast->map.isRepeated(digit);
          });
      auto isMergedIn = [dim = dim](const Entry *end) {
        return isMerged(*end, dim);
      };
      if (!isRepeated || !isMergedIn(&entry) || llvm::none_of(ends, isMergedIn))
        continue;
      blamed.insert(producer);
      settled[operand] = 0;
      missed.push_back({producer, Reason::UnknownProducer});
      return;
    }
  }
}

void RepeatCandidates::finish() {
  reportUnknownProducers();
  SmallVector<RepeatForm, 0> found = std::move(forms);
  forms.clear();
  for (RepeatForm &form : found)
    accept(std::move(form));
  for (Value value : pending)
    decidePending(value);
}

/// True if something other than a view, which would be asked instead, uses
/// `value`.
bool RepeatCandidates::hasEndUse(Value value) const {
  return llvm::any_of(value.getUses(), [&](OpOperand &use) {
    return !views.contains(&use) && !isa<tensor::DimOp>(use.getOwner());
  });
}

FailureOr<RepeatForm> RepeatCandidates::findRepeat(Value value, Reason &why) {
  FailureOr<RepeatForm> form = analysis.findRepeat(value, why);
  if (succeeded(form) || why != Reason::TileOrder)
    return form;
  // Copies of equal heads have no order.
  Reason ignored;
  form = origins.findRepeat(value, ignored);
  if (succeeded(form))
    return form;
  return analysis.findRepeatOfView(value);
}

/// True if what is repeated by `form` as a whole may be a head of keys or
/// values. Any other broadcast looks the same.
static bool mayBeHead(const RepeatForm &form) {
  auto type = cast<RankedTensorType>(form.value.getType());
  int64_t rank = type.getRank();
  constexpr int64_t minRank = 3, batchedRank = 4, maxIntegerWidth = 8;
  // Indices and masks are no keys, nor are they quantised to one bit.
  auto integer = dyn_cast<IntegerType>(type.getElementType());
  if (type.getElementType().isIndex() ||
      (integer &&
       (integer.getWidth() == 1 || integer.getWidth() > maxIntegerWidth)))
    return false;
  // One number for a whole row, as normalisations need it; a parameter for each
  // sequence of a batch.
  bool isBatch =
      rank == batchedRank && form.valueAxis == 0 && !form.needsReshape();
  return rank >= minRank && form.valueAxis + 1 < rank && !isBatch;
}

void RepeatCandidates::decidePending(Value value) {
  const Entry *entry = analysis.lookup(value);
  auto decided = settled.find(value);
  if (decided != settled.end())
    return;
  decided = settled.find(entry->viewed);
  bool isSettled = decided != settled.end();
  int64_t repeated = isSettled ? decided->second : 0;
  if (isSettled)
    settled[value] = repeated;
  if ((isSettled && !repeated) || !hasEndUse(value))
    return;
  Reason why;
  FailureOr<RepeatForm> form = findRepeat(value, why);
  // What is decided holds for its views, unless they repeat it once more.
  if (isSettled && (failed(form) || form->factor == repeated))
    return;
  if (succeeded(form)) {
    settled[value] = form->factor;
    int64_t dim, factor;
    const Entry *source = analysis.lookup(form->source);
    Operation *tile = form->source.getDefiningOp();
    if (source && source->map.classify(dim, factor) == RepeatKind::Tile &&
        blamed.insert(tile).second)
      missed.push_back({tile, Reason::TileOrder});
    if (form->numHeads == 1 && !mayBeHead(*form))
      undecided.push_back(value);
    else
      accept(std::move(*form));
  } else if (entry->map.isMerged()) {
    settled[value] = 0;
    if (why == Reason::TileOrder)
      undecided.push_back(value);
    else
      missed.push_back({value.getDefiningOp(), why});
  }
}

void RepeatCandidates::accept(RepeatForm form) {
  switch (findDestination(form)) {
  case Destination::Anything:
    forms.push_back(std::move(form));
    return;
  case Destination::OtherAxes:
    missed.push_back({form.value.getDefiningOp(), Reason::NotHeadAxis});
    return;
  case Destination::OtherOperands:
    return;
  }
}

/// True if what `form` repeats is a part of dimension `axis` of `value`, which
/// is a view of form.value.
bool RepeatCandidates::isOnAxis(const RepeatForm &form, Value value,
                                int64_t axis) const {
  if (value == form.value)
    return axis == form.valueAxis;
  const Entry *entry = analysis.lookup(value);
  DigitMap::Digits onAxis = entry->map.getValueDim(axis);
  if (entry->source != form.value)
    return llvm::any_of(
        onAxis, [&](unsigned digit) { return entry->map.isRepeated(digit); });
  DigitMap::Digits heads = entry->map.getSourceDims()[form.valueAxis];
  return llvm::any_of(
      onAxis, [&](unsigned digit) { return llvm::is_contained(heads, digit); });
}

/// What `form` reaches through views.
RepeatCandidates::Destination
RepeatCandidates::findDestination(const RepeatForm &form) const {
  bool reachesKeys = false, reachesAttention = false;
  SmallVector<Value> worklist = {form.value};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    for (OpOperand &use : value.getUses()) {
      Operation *user = use.getOwner();
      if (isa<tensor::DimOp>(user))
        continue;
      if (views.contains(&use)) {
        for (Value view : views.lookup(&use)) {
          const Entry *entry = analysis.lookup(view);
          if (!entry || entry->viewed != value)
            return Destination::Anything;
          worklist.push_back(view);
        }
        continue;
      }
      auto attention = dyn_cast<AttentionOpInterface>(user);
      if (!attention && !isMaskOfScores(use))
        return Destination::Anything;
      reachesAttention = true;
      if (!attention)
        continue;
      int64_t axis;
      if (&use == &attention.getKeyMutable())
        axis = attention.getKeyHeadsAxis();
      else if (&use == &attention.getValueMutable())
        axis = attention.getValueHeadsAxis();
      else
        continue;
      if (isOnAxis(form, value, axis))
        return Destination::Anything;
      reachesKeys = true;
    }
  }
  if (!reachesAttention)
    return Destination::Anything;
  return reachesKeys ? Destination::OtherAxes : Destination::OtherOperands;
}
