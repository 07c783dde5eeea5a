//===- RepeatPlan.cpp - Which repeats can go ------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RepeatPlan.h"

#include "gqa/Backend/Backend.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <numeric>

using namespace mlir;
using namespace mlir::gqa;

//===----------------------------------------------------------------------===//
// One attention
//===----------------------------------------------------------------------===//

/// The analyses that all attentions share.
struct PlanAnalyses {
  RepeatAnalysis &repeats;
  HeadMapAnalysis headMaps;
};

static OperandPlan planOperand(OpOperand &operand, int64_t axis,
                               PlanAnalyses &analyses) {
  OperandPlan plan;
  plan.operand = &operand;
  plan.axis = axis;
  plan.numHeads = getExtent(operand.get(), axis);
  plan.fact = analyses.repeats.getFact(plan.getHeadAxis());
  plan.reason = plan.fact.reason;
  plan.blamed = plan.fact.blamed;
  // Heads in tile order are no gqa.repeat_kv, but look like one.
  Reason why;
  if (!plan.isCandidate() &&
      failed(analyses.headMaps.findRepeat(operand.get(), why)) &&
      why == Reason::TileOrder) {
    plan.otherRepeat = plan.blamed = operand.get().getDefiningOp();
    plan.reason = why;
  }
  if (auto view = operand.get().getDefiningOp<ViewOpInterface>();
      view && !plan.getSubject() && findViewMismatch(view)) {
    plan.otherRepeat = plan.blamed = view;
    plan.reason = Reason::ViewContradictsTypes;
  }
  return plan;
}

/// The least number of heads that an operand can be shrunk to.
static int64_t getLeastHeads(const OperandPlan &plan) {
  return plan.isCandidate() ? plan.numHeads / plan.fact.factor : plan.numHeads;
}

/// Shrinks K and V as far as the backend takes it: each by itself, or else both
/// to the smallest number of heads that both reach.
static void decide(AttentionPlan &plan, const BackendCapabilities &backend) {
  int64_t numQueryHeads = plan.op.getNumQueryHeads();
  HeadCounts least = {numQueryHeads, getLeastHeads(plan.key),
                      getLeastHeads(plan.value)};
  std::optional<BackendRefusal> refusal = checkHeadCounts(backend, least);
  if (refusal) {
    // A number of heads that both reach is a multiple of what either has at
    // least, and divides what both have. It divides the number of query heads,
    // unless an operation of another dialect makes no sense.
    HeadCounts written = {numQueryHeads, plan.key.numHeads,
                          plan.value.numHeads};
    HeadCounts equal = {numQueryHeads, 0, 0};
    bool canRepeat = numQueryHeads > 0 && numQueryHeads % least.key == 0 &&
                     numQueryHeads % least.value == 0;
    bool isTaken = false;
    if (canRepeat) {
      equal.key = equal.value = std::lcm(least.key, least.value);
      isTaken = !checkHeadCounts(backend, equal);
    }
    if (isTaken && std::gcd(written.key, written.value) % equal.key == 0)
      least = equal;
    else if (!canRepeat || !checkHeadCounts(backend, written))
      least = written;
    // If the backend does not take K and V as they are either, what it needs is
    // inserted later, and that is one repeat where there is none. What has the
    // heads of the queries needs nothing.
    else if (!backend.groupedHeads)
      for (auto [count, is] : {std::pair(&least.key, written.key),
                               std::pair(&least.value, written.value)})
        *count = is == numQueryHeads ? is : *count;
  }
  plan.key.factor = plan.key.numHeads / least.key;
  plan.value.factor = plan.value.numHeads / least.value;
  if (!refusal)
    return;
  for (OperandPlan *operand : plan.getOperands()) {
    if (operand->fact.factor == 1)
      continue;
    operand->blamed = nullptr;
    operand->reason = refusal->key == "distinct_kv_heads"
                          ? Reason::KVFactorsDiffer
                          : Reason::BackendNeedsRepeatedHeads;
  }
}

/// Decides for `op`. Does nothing if it has no repeats on tensors.
static LogicalResult planAttention(AttentionOpInterface op,
                                   PlanAnalyses &analyses,
                                   std::vector<AttentionPlan> &attentions) {
  if (!isa<RankedTensorType>(op.getKeyOperand().getType()) ||
      !isa<RankedTensorType>(op.getValueOperand().getType()))
    return success();
  BackendTable table = BackendTable::get(op);
  FailureOr<const BackendCapabilities *> backend = table.lookupOrEmitError(op);
  if (failed(backend))
    return failure();
  AttentionPlan plan;
  plan.op = op;
  plan.key = planOperand(op.getKeyMutable(), op.getKeyHeadsAxis(), analyses);
  plan.value =
      planOperand(op.getValueMutable(), op.getValueHeadsAxis(), analyses);
  if (!plan.key.getSubject() && !plan.value.getSubject())
    return success();
  // Operations of other dialects need not know their numbers of heads.
  bool isStatic =
      llvm::none_of(ArrayRef<int64_t>{op.getNumQueryHeads(), plan.key.numHeads,
                                      plan.value.numHeads},
                    ShapedType::isDynamic);
  if (isStatic && plan.key.numHeads > 0 && plan.value.numHeads > 0)
    decide(plan, **backend);
  else
    for (OperandPlan *operand : plan.getOperands())
      if (operand->isCandidate())
        operand->reason = isStatic ? Reason::Other : Reason::DynamicHeads;
  attentions.push_back(plan);
  return success();
}

//===----------------------------------------------------------------------===//
// All attentions
//===----------------------------------------------------------------------===//

FailureOr<RepeatPlan> RepeatPlan::compute(Operation *root) {
  RepeatPlan plan;
  PlanAnalyses analyses = {*plan.analysis, HeadMapAnalysis()};
  WalkResult walk = root->walk([&](AttentionOpInterface op) {
    return WalkResult(planAttention(op, analyses, plan.attentions));
  });
  if (walk.wasInterrupted())
    return failure();
  plan.avoidAdditionalRepeats();
  return plan;
}

SmallVector<OperandPlan *> RepeatPlan::getShrunkOperands() {
  SmallVector<OperandPlan *> operands;
  for (AttentionPlan &attention : attentions)
    for (OperandPlan *operand : attention.getOperands())
      if (operand->factor > 1)
        operands.push_back(operand);
  return operands;
}

SmallVector<ReachedRepeat>
RepeatPlan::findReachedRepeats(const OperandPlan &operand) {
  SmallVector<ReachedRepeat> reached;
  llvm::DenseSet<std::pair<HeadAxis, int64_t>> visited;
  HeadShrinker::walk(
      operand.getRequest(), *steps, visited,
      [&](const ShrinkRequest &request, const HeadStep &step) {
        auto repeat = request.heads.first.getDefiningOp<RepeatOp>();
        if (!repeat || repeat.getNRep() == 1)
          return;
        bool isRebuilt = step.kind != HeadStep::Kind::Repeats ||
                         getRemainder(repeat, request.factor).nRep > 1;
        reached.push_back(
            {repeat, request.heads.second, request.factor, isRebuilt});
      });
  return reached;
}

void RepeatPlan::avoidAdditionalRepeats() {
  // Taking a decision back keeps operations alive that others counted on to
  // die, so this repeats; a few rounds settle what occurs, and what they do
  // not settle is left alone.
  constexpr int kMaxRounds = 8;
  for (int round = 0; round <= kMaxRounds; ++round) {
    llvm::DenseMap<Operation *, std::pair<int64_t, int64_t>> shrunkAs;
    llvm::DenseSet<Operation *> contested;
    SmallVector<std::pair<AttentionPlan *, SmallVector<ReachedRepeat>>> checks;
    for (AttentionPlan &attention : attentions) {
      SmallVector<ReachedRepeat> rebuilt;
      for (OperandPlan *operand : attention.getOperands())
        if (operand->factor > 1)
          llvm::copy_if(findReachedRepeats(*operand),
                        std::back_inserter(rebuilt),
                        [](const ReachedRepeat &r) { return r.isRebuilt; });
      if (rebuilt.empty())
        continue;
      for (const ReachedRepeat &repeat : rebuilt) {
        std::pair<int64_t, int64_t> shrunk = {repeat.axis, repeat.factor};
        auto it = shrunkAs.try_emplace(repeat.op, shrunk).first;
        if (it->second != shrunk)
          contested.insert(repeat.op);
      }
      checks.emplace_back(&attention, std::move(rebuilt));
    }
    if (checks.empty())
      return;
    llvm::DenseSet<Operation *> dying = findDying(getShrunkOperands());
    bool isSettled = true;
    for (auto &[attention, rebuilt] : checks) {
      bool isAdditional = llvm::any_of(rebuilt, [&](const ReachedRepeat &r) {
        return contested.contains(r.op) || !dying.contains(r.op);
      });
      if (!isAdditional && round < kMaxRounds)
        continue;
      isSettled = false;
      for (OperandPlan *operand : attention->getOperands()) {
        operand->reason = operand->factor > 1 ? Reason::Other : operand->reason;
        operand->factor = 1;
      }
    }
    if (isSettled)
      return;
  }
}

//===----------------------------------------------------------------------===//
// What dies
//===----------------------------------------------------------------------===//

llvm::DenseSet<Operation *>
RepeatPlan::findDying(ArrayRef<OperandPlan *> operands) {
  // What is built uses some values as they are, so that these stay.
  SmallVector<ShrinkRequest> requests;
  llvm::DenseSet<Operation *> reused;
  llvm::DenseSet<std::pair<HeadAxis, int64_t>> visited;
  for (OperandPlan *operand : operands)
    HeadShrinker::walk(operand->getRequest(), *steps, visited,
                       [&](const ShrinkRequest &request, const HeadStep &step) {
                         requests.push_back(request);
                         for (Value value : getReusedValues(request, step))
                           reused.insert(value.getDefiningOp());
                       });
  // Uses are counted down: a value that thousands of operations share is looked
  // at once.
  llvm::DenseMap<Operation *, int64_t> numUses;
  SmallVector<Operation *> worklist;
  llvm::DenseSet<OpOperand *> gone;
  auto removeUse = [&](OpOperand &use) {
    Operation *op = use.get().getDefiningOp();
    if (!op || !gone.insert(&use).second)
      return;
    auto [it, isNew] = numUses.try_emplace(op, 0);
    if (isNew)
      it->second = std::distance(op->use_begin(), op->use_end());
    if (--it->second == 0 && !reused.contains(op) && wouldOpBeTriviallyDead(op))
      worklist.push_back(op);
  };
  // The uses that go away: the operands themselves, and questions about the
  // shape of what is shrunk.
  for (OperandPlan *operand : operands)
    removeUse(*operand->operand);
  for (const ShrinkRequest &request : requests)
    for (OpOperand &use : request.heads.first.getUses())
      if (canRetargetDim(use.getOwner(), request.heads.second))
        removeUse(use);
  llvm::DenseSet<Operation *> dying;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    dying.insert(op);
    for (OpOperand &operand : op->getOpOperands())
      removeUse(operand);
  }
  return dying;
}
