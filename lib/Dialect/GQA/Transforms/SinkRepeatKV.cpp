//===- SinkRepeatKV.cpp - Moves repeats down to the attention -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A repeat moves if nothing keeps the old one alive, and if what is left of it
// is one repeat right above the attention. What does not fit this, such as a
// value that is repeated for two consumers behind different transposes, stays
// where it is: gqa-fold-repeat-kv looks through the same operations.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "RepeatPlan.h"
#include "SunkRepeats.h"

#include "gqa/Dialect/GQA/Utils/TensorUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_SINKREPEATKVPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
struct SinkRepeatKVPass : gqa::impl::SinkRepeatKVPassBase<SinkRepeatKVPass> {
  using Base::Base;

  void runOnOperation() override;
};

/// A repeat to be moved right above an operand.
struct Move {
  OperandPlan *operand;
  SmallVector<ReachedRepeat> repeats;
};
} // namespace

/// True if the operand is the result of the repeat that is to go, and nothing
/// else.
static bool isSunk(const OperandPlan &operand) {
  auto repeat = operand.operand->get().getDefiningOp<RepeatOp>();
  return repeat && repeat.getHeadsAxis() == operand.axis &&
         repeat.getNRep() == operand.factor;
}

/// Keeps the moves whose repeats die and serve no other value.
static void keepSoleMoves(RepeatPlan &plan, std::vector<Move> &moves) {
  // Dropping a move keeps operations alive that other moves need dead.
  constexpr int kMaxRounds = 8;
  for (int round = 0; !moves.empty(); ++round) {
    llvm::DenseMap<Operation *, HeadAxis> servedBy;
    llvm::DenseSet<Operation *> shared;
    for (const Move &move : moves)
      for (const ReachedRepeat &repeat : move.repeats) {
        HeadAxis served = move.operand->getHeadAxis();
        if (servedBy.try_emplace(repeat.op, served).first->second != served)
          shared.insert(repeat.op);
      }
    llvm::DenseSet<Operation *> dying = plan.findDying(llvm::map_to_vector(
        moves, [](const Move &move) { return move.operand; }));
    size_t numMoves = moves.size();
    llvm::erase_if(moves, [&](const Move &move) {
      return round == kMaxRounds ||
             llvm::any_of(move.repeats, [&](const ReachedRepeat &repeat) {
               return shared.contains(repeat.op) || !dying.contains(repeat.op);
             });
    });
    if (moves.size() == numMoves)
      return;
  }
}

static std::vector<Move> planMoves(RepeatPlan &plan) {
  std::vector<Move> moves;
  for (OperandPlan *operand : plan.getShrunkOperands()) {
    if (isSunk(*operand))
      continue;
    Move move = {operand, plan.findReachedRepeats(*operand)};
    if (llvm::none_of(move.repeats, [](const ReachedRepeat &repeat) {
          return repeat.isRebuilt;
        }))
      moves.push_back(std::move(move));
  }
  keepSoleMoves(plan, moves);
  return moves;
}

/// The bytes of the repeats that a move replaces, once it has been built.
static SmallVector<ByteCount> countOriginals(const Move &move,
                                             const HeadShrinker &shrinker) {
  SmallVector<ByteCount> originals;
  for (ReachedRepeat original : move.repeats) {
    // Named after what remains: the source of a repeat may go with it.
    Value source = shrinker.getRemainingSource(original.op, original.factor);
    auto type = cast<RankedTensorType>(original.op.getResult().getType());
    originals.push_back(countBytes(type, source));
  }
  return originals;
}

void SinkRepeatKVPass::runOnOperation() {
  FailureOr<RepeatPlan> plan = RepeatPlan::compute(getOperation());
  if (failed(plan))
    return signalPassFailure();
  std::vector<Move> moves = planMoves(*plan);
  if (moves.empty())
    return markAllAnalysesPreserved();

  SunkRepeats &sunk = getAnalysis<SunkRepeats>();
  HeadShrinker shrinker(plan->getSteps());
  // Attentions that share a value share its repeat.
  llvm::DenseMap<HeadAxis, Value> repeats;
  SmallVector<std::pair<OpOperand *, Value>> replacements;
  for (const Move &move : moves) {
    OperandPlan &operand = *move.operand;
    Value &repeat = repeats[operand.getHeadAxis()];
    if (!repeat) {
      Value small = shrinker.shrink(operand.getRequest());
      OpBuilder builder(operand.operand->get().getDefiningOp());
      repeat = operand.fact.repeat.createLike(builder, small, operand.axis,
                                              operand.factor);
      sunk.add(repeat.getDefiningOp(), countOriginals(move, shrinker));
    }
    replacements.emplace_back(operand.operand, repeat);
  }
  shrinker.retargetDims();
  SmallVector<Value> replaced;
  for (auto [operand, value] : replacements) {
    replaced.push_back(operand->get());
    operand->set(value);
  }
  IRRewriter rewriter(&getContext());
  eraseDeadProducers(rewriter, replaced);
  markAnalysesPreserved<SunkRepeats>();
}
