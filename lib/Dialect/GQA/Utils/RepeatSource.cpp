//===- RepeatSource.cpp - Values whose heads are repeated -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Chains can be long and can, in graph regions and unreachable blocks, run in
// circles: both walks keep their own stack, and a fact that is asked for while
// it is being found out counts as unknown.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Utils/RepeatSource.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/RegionUtils.h"

#include <numeric>

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// Facts
//===----------------------------------------------------------------------===//

/// The repeat that an operation of unknown meaning takes, looking through a few
/// operations that only change how it is viewed.
static RepeatOp findRepeatBehind(Operation *unknown) {
  constexpr int kMaxViews = 8;
  llvm::SetVector<Value> read(unknown->operand_begin(), unknown->operand_end());
  // A body may take elements out of tensors from outside.
  getUsedValuesDefinedAbove(unknown->getRegions(), read);
  for (Value operand : read) {
    for (int depth = 0; depth < kMaxViews; ++depth) {
      Operation *producer = operand.getDefiningOp();
      if (!producer || !isa<RankedTensorType>(operand.getType()))
        break;
      if (auto repeat = dyn_cast<RepeatOp>(producer))
        return repeat;
      HeadStep step = getHeadStep({operand, 0});
      if (step.kind != HeadStep::Kind::Commutes || step.sources.size() != 1)
        break;
      operand = step.sources.front().operand->get();
    }
  }
  return RepeatOp();
}

/// The fact about heads that are made of the heads of several sources alike.
static RepeatFact joinSources(Operation *producer, ArrayRef<RepeatFact> sources,
                              int64_t extent) {
  RepeatFact joined;
  joined.factor = ShapedType::isDynamic(extent) ? 0 : extent;
  joined.reason = Reason::Other;
  joined.blamed = producer;
  const RepeatFact *blocked = nullptr;
  bool meetsRepeat = false;
  for (const RepeatFact &source : sources) {
    joined.factor = std::gcd(joined.factor, source.factor);
    if (source.factor == 1 && (!blocked || (!blocked->repeat && source.repeat)))
      blocked = &source;
    if (source.factor != 1 && source.repeat)
      meetsRepeat = true;
    if (!joined.repeat)
      joined.repeat = source.repeat;
  }
  joined.factor = std::max<int64_t>(joined.factor, 1);
  // A repeat that meets heads which are not repeated, or not like this.
  if (meetsRepeat && (blocked || sources.size() > 1))
    joined.reason = Reason::HeadDependentOp;
  else if (blocked) {
    joined.reason = blocked->reason;
    joined.blamed = blocked->blamed;
  }
  return joined;
}

static RepeatFact combine(HeadAxis heads, const HeadStep &step,
                          ArrayRef<RepeatFact> sources) {
  Operation *producer = heads.first.getDefiningOp();
  RepeatFact fact;
  fact.blamed = producer;
  switch (step.kind) {
  case HeadStep::Kind::Unknown:
    if (producer && !isa<AttentionOpInterface>(producer))
      fact.repeat = findRepeatBehind(producer);
    return fact;
  case HeadStep::Kind::HeadDependent:
    fact.reason = step.reason;
    for (const RepeatFact &source : sources) {
      if (!source.repeat || fact.repeat)
        continue;
      fact.repeat = source.repeat;
      if (source.factor == 1) {
        fact.reason = source.reason;
        fact.blamed = source.blamed;
      }
    }
    // Elements that a body picks are read from no source.
    if (producer && step.sources.empty())
      fact.repeat = findRepeatBehind(producer);
    return fact;
  case HeadStep::Kind::Commutes: {
    int64_t extent =
        cast<RankedTensorType>(heads.first.getType()).getDimSize(heads.second);
    fact = joinSources(producer, sources, extent);
    auto repeat = dyn_cast<RepeatOp>(producer);
    if (repeat && fact.factor == 1 && !fact.repeat && repeat.getNRep() > 1) {
      fact.repeat = repeat;
      fact.reason = Reason::NotHeadAxis;
      fact.blamed = repeat;
    }
    return fact;
  }
  case HeadStep::Kind::Repeats: {
    auto repeat = cast<RepeatOp>(producer);
    fact = sources.front();
    // Both factors divide the static extent, so that neither overflows.
    fact.factor *= repeat.getNRep();
    if (repeat.getNRep() > 1)
      fact.repeat = repeat;
    return fact;
  }
  }
  llvm_unreachable("all kinds of steps are handled");
}

RepeatFact RepeatAnalysis::getFact(HeadAxis heads) {
  struct Frame {
    HeadAxis heads;
    const HeadStep &step;
    size_t numAsked = 0;
  };
  SmallVector<Frame> stack;
  auto push = [&](HeadAxis asked) {
    if (facts.try_emplace(asked).second)
      stack.push_back({asked, steps.get(asked)});
  };
  push(heads);
  while (!stack.empty()) {
    Frame &frame = stack.back();
    if (frame.numAsked < frame.step.sources.size()) {
      push(frame.step.sources[frame.numAsked++].getHeadAxis());
      continue;
    }
    SmallVector<RepeatFact> sources;
    for (const HeadSource &source : frame.step.sources)
      sources.push_back(facts.lookup(source.getHeadAxis()));
    facts[frame.heads] = combine(frame.heads, frame.step, sources);
    stack.pop_back();
  }
  return facts.lookup(heads);
}

void RepeatAnalysis::collectRepeats(HeadAxis heads,
                                    llvm::DenseSet<HeadAxis> &visited,
                                    llvm::SetVector<Operation *> &repeats) {
  SmallVector<HeadAxis> worklist = {heads};
  while (!worklist.empty()) {
    HeadAxis next = worklist.pop_back_val();
    if (!visited.insert(next).second)
      continue;
    const HeadStep &step = steps.get(next);
    Operation *producer = next.first.getDefiningOp();
    auto repeat = dyn_cast_or_null<RepeatOp>(producer);
    bool isEnd = step.kind == HeadStep::Kind::Unknown ||
                 step.kind == HeadStep::Kind::HeadDependent;
    if (isEnd && step.sources.empty() && producer &&
        !isa<AttentionOpInterface>(producer))
      repeat = findRepeatBehind(producer);
    if (repeat && repeat.getNRep() > 1)
      repeats.insert(repeat);
    for (const HeadSource &source : step.sources)
      worklist.push_back(source.getHeadAxis());
  }
}

//===----------------------------------------------------------------------===//
// Shrinking
//===----------------------------------------------------------------------===//

RepeatRemainder gqa::getRemainder(RepeatOp repeat, int64_t factor) {
  int64_t nRep = repeat.getNRep();
  int64_t shared = std::gcd(nRep, factor);
  return {nRep / shared, factor / shared};
}

SmallVector<Value> gqa::getReusedValues(const ShrinkRequest &request,
                                        const HeadStep &step) {
  if (step.kind != HeadStep::Kind::Repeats)
    return getUnshrunkOperands(request.heads, step);
  auto repeat = request.heads.first.getDefiningOp<RepeatOp>();
  if (getRemainder(repeat, request.factor).sourceFactor > 1)
    return {};
  return {repeat.getSource()};
}

/// What has to be shrunk, and by how much, to shrink `request`.
static SmallVector<ShrinkRequest> getNeeds(const ShrinkRequest &request,
                                           const HeadStep &step) {
  int64_t factor = request.factor;
  if (step.kind == HeadStep::Kind::Repeats)
    factor = getRemainder(request.heads.first.getDefiningOp<RepeatOp>(),
                          request.factor)
                 .sourceFactor;
  SmallVector<ShrinkRequest> needs;
  if (factor > 1)
    for (const HeadSource &source : step.sources)
      needs.push_back({source.getHeadAxis(), factor});
  return needs;
}

void HeadShrinker::walk(const ShrinkRequest &request, HeadSteps &steps,
                        llvm::DenseSet<std::pair<HeadAxis, int64_t>> &visited,
                        Visitor visit) {
  struct Frame {
    ShrinkRequest request;
    const HeadStep &step;
    SmallVector<ShrinkRequest> needs;
  };
  SmallVector<Frame> stack;
  auto push = [&](const ShrinkRequest &needed) {
    if (!visited.insert({needed.heads, needed.factor}).second)
      return;
    const HeadStep &step = steps.get(needed.heads);
    SmallVector<ShrinkRequest> needs = getNeeds(needed, step);
    stack.push_back({needed, step, std::move(needs)});
  };
  push(request);
  while (!stack.empty()) {
    if (!stack.back().needs.empty()) {
      push(stack.back().needs.pop_back_val());
      continue;
    }
    Frame frame = stack.pop_back_val();
    visit(frame.request, frame.step);
  }
}

Value HeadShrinker::getRemainingSource(RepeatOp repeat, int64_t factor) const {
  int64_t sourceFactor = getRemainder(repeat, factor).sourceFactor;
  if (sourceFactor == 1)
    return repeat.getSource();
  HeadAxis sourceHeads(repeat.getSource(), repeat.getHeadsAxis());
  return shrunk.lookup({sourceHeads, sourceFactor});
}

Value HeadShrinker::shrink(const ShrinkRequest &request) {
  walk(request, steps, visited,
       [&](const ShrinkRequest &next, const HeadStep &step) {
         Operation *producer = next.heads.first.getDefiningOp();
         OpBuilder builder(producer);
         if (step.kind == HeadStep::Kind::Repeats) {
           auto repeat = cast<RepeatOp>(producer);
           int64_t nRep = getRemainder(repeat, next.factor).nRep;
           Value source = getRemainingSource(repeat, next.factor);
           if (nRep > 1)
             source = repeat.createLike(builder, source, repeat.getHeadsAxis(),
                                        nRep);
           shrunk[{next.heads, next.factor}] = source;
           return;
         }
         Operation *built = buildShrunkProducer(
             builder, next.heads, step, next.factor, [&](HeadAxis source) {
               return shrunk.lookup({source, next.factor});
             });
         for (auto [result, replacement, axis] :
              llvm::zip_equal(producer->getResults(), built->getResults(),
                              step.resultAxes)) {
           visited.insert({{result, axis}, next.factor});
           shrunk[{{result, axis}, next.factor}] = replacement;
         }
       });
  return shrunk.lookup({request.heads, request.factor});
}

bool gqa::canRetargetDim(Operation *dim, int64_t axis) {
  auto op = dyn_cast<tensor::DimOp>(dim);
  std::optional<int64_t> index = op ? getMeasuredAxis(op) : std::nullopt;
  return index &&
         (*index != axis ||
          !cast<RankedTensorType>(op.getSource().getType()).isDynamicDim(axis));
}

void HeadShrinker::retargetDims() {
  for (auto &[key, replacement] : shrunk) {
    auto [value, axis] = key.first;
    for (OpOperand &use : llvm::make_early_inc_range(value.getUses())) {
      if (!canRetargetDim(use.getOwner(), axis))
        continue;
      auto dim = cast<tensor::DimOp>(use.getOwner());
      if (*dim.getConstantIndex() != axis) {
        use.set(replacement);
        continue;
      }
      OpBuilder builder(dim);
      int64_t extent = cast<RankedTensorType>(value.getType()).getDimSize(axis);
      dim.replaceAllUsesWith(
          arith::ConstantIndexOp::create(builder, dim.getLoc(), extent)
              .getResult());
      dim.erase();
    }
  }
}
