//===- ExpandLoops.cpp - Segments of hopper.kv_loop as loops --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/Hopper/IR/Hopper.h"
#include "gqa/Dialect/Hopper/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_HOPPEREXPANDLOOPSPASS
#include "gqa/Dialect/Hopper/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

/// Clones the body of `loop` and returns what it yields.
static SmallVector<Value> cloneBody(OpBuilder &builder, KvLoopOp loop,
                                    Value block, bool masked,
                                    ValueRange carried) {
  IRMapping mapping;
  Block &body = loop.getBody().front();
  mapping.map(body.getArgument(0), block);
  mapping.map(body.getArgument(1),
              arith::ConstantIntOp::create(builder, loop.getLoc(), masked, 1));
  mapping.map(body.getArguments().drop_front(2), carried);
  for (Operation &op : body.without_terminator())
    builder.clone(op, mapping);
  SmallVector<Value> yielded;
  for (Value value : body.getTerminator()->getOperands())
    yielded.push_back(mapping.lookupOrDefault(value));
  return yielded;
}

/// Emits `while (counter > bound)` around the body; `state` is the counter and
/// the carried values. The counter itself is carried, not a trip count: with
/// scf.for, the loop that stages probabilities in shared memory spills.
static SmallVector<Value> emitSegment(OpBuilder &builder, KvLoopOp loop,
                                      Value bound, bool masked,
                                      ValueRange state) {
  auto condition = [&](OpBuilder &nested, Location loc, ValueRange arguments) {
    Value more = arith::CmpIOp::create(nested, loc, arith::CmpIPredicate::sgt,
                                       arguments.front(), bound);
    scf::ConditionOp::create(nested, loc, more, arguments);
  };
  auto body = [&](OpBuilder &nested, Location loc, ValueRange arguments) {
    Value one = arith::ConstantIntOp::create(nested, loc, 1, 32);
    Value block = arith::SubIOp::create(nested, loc, arguments.front(), one);
    SmallVector<Value> next = {block};
    llvm::append_range(
        next, cloneBody(nested, loop, block, masked, arguments.drop_front()));
    scf::YieldOp::create(nested, loc, next);
  };
  auto op = scf::WhileOp::create(builder, loop.getLoc(), TypeRange(state),
                                 state, condition, body);
  return op.getResults();
}

static void expandLoop(KvLoopOp loop) {
  OpBuilder builder(loop);
  SmallVector<Value> state = {loop.getStart()};
  llvm::append_range(state, loop.getInits());
  Value reached = loop.getStart();
  for (auto [bound, masked] : llvm::zip(loop.getBounds(), loop.getMasked())) {
    // LLVM keeps a loop that it cannot see to be empty, and its copies.
    if (bound == reached)
      continue;
    state = emitSegment(builder, loop, bound, masked, state);
    reached = bound;
  }
  loop.replaceAllUsesWith(ValueRange(state).drop_front());
  loop.erase();
}

namespace {
struct HopperExpandLoopsPass
    : public gqa::impl::HopperExpandLoopsPassBase<HopperExpandLoopsPass> {
  using Base::Base;

  void runOnOperation() override {
    // Inner loops first, so that a body is cloned without any.
    SmallVector<KvLoopOp> loops;
    getOperation()->walk([&](KvLoopOp loop) { loops.push_back(loop); });
    llvm::for_each(loops, expandLoop);
  }
};
} // namespace
