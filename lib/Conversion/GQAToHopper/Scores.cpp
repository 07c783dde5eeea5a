//===- Scores.cpp - Functions of scores and rows --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Page.h"

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

func::FuncOp gqa::writePlace(PageEmitter &e, Operation *module,
                             const Page &page) {
  Type i32 = e.i32();
  HeadPacking packing = page.problem.getPacking();
  auto locate = [&](ValueRange arguments) -> SmallVector<Value> {
    Value row = e.add(arguments[1], arguments[0]);
    Value token = e.name("token", e.divUnsigned(row, packing.groupSize));
    Value head = e.name("head", e.remUnsigned(row, packing.groupSize));
    Value isStored = e.isLess(e.add(arguments[2], token), arguments[3]);
    // Heads that do not divide the tile leave rows over.
    if (packing.getUsedRows() != packing.blockM)
      isStored = e.logicalAnd(isStored,
                              e.isLess(token, e.constant(packing.getTokens())));
    return {token, head, e.name("is_stored", isStored)};
  };
  return e.function(
      module, "place",
      {{"row", i32}, {"base", i32}, {"first_token", i32}, {"num_rows", i32}},
      {i32, i32, e.getI1Type()}, locate);
}

/// tanh(s * scale / softcap) = 1 - 2 / (1 + 2^(2 log2(e) s scale / softcap)).
/// The instruction for tanh is wrong by 5e-4, times softcap; this, by what the
/// exponential and the reciprocal are.
func::FuncOp gqa::writeScore(PageEmitter &e, Operation *module,
                             const Page &page) {
  const ForwardProblem &problem = page.problem;
  if (!problem.softcap)
    return {};
  Type scores = page.types.scores;
  constexpr double kLog2E = 1.4426950408889634;
  double scale = 2 * kLog2E * (problem.scale / *problem.softcap);
  auto cap = [&](ValueRange position) -> SmallVector<Value> {
    Value one = e.constantFloat(1.0);
    Value power = e.exp2(e.mulFloat(position[0], scale));
    Value inverse = e.reciprocal(arith::AddFOp::create(e, power, one));
    return {e.fma(e.constantFloat(-2.0), inverse, one)};
  };
  auto write = [&](ValueRange arguments) -> SmallVector<Value> {
    auto map = MapOp::create(e, scores, arguments);
    e.fillRegion(map.getBody(), {e.getF32Type(), e.i32(), e.i32()},
                 {"score", "row", "column"}, cap);
    return {map.getResult()};
  };
  return e.function(module, "score", {{"scores", scores}}, scores, write);
}

func::FuncOp gqa::writeMask(PageEmitter &e, Operation *module,
                            const Page &page) {
  const PageTypes &types = page.types;
  auto write = [&](ValueRange arguments) -> SmallVector<Value> {
    Value firstColumn =
        e.name("first_column", e.mul(arguments.back(), page.getBlockN()));
    auto inBlock = [&](Value bounds) {
      return e.mapRows(types.integerRows, bounds, {"bound"},
                       [&](ValueRange scalars) -> SmallVector<Value> {
                         return {e.sub(scalars[0], firstColumn)};
                       });
    };
    Value scores = arguments[0], end = inBlock(arguments[1]);
    if (!page.hasLeftEdge())
      return {KeepBelowOp::create(e, scores, end)};
    Value begin = inBlock(arguments[2]);
    return {KeepBetweenOp::create(e, scores, begin, end)};
  };
  SmallVector<std::pair<StringRef, Type>> arguments = {
      {"scores", types.scores}, {"end", types.integerRows}};
  if (page.hasLeftEdge())
    arguments.emplace_back("begin", types.integerRows);
  arguments.emplace_back("block", e.i32());
  return e.function(module, "mask", arguments, types.scores, write);
}

func::FuncOp gqa::writeSoftmax(PageEmitter &e, Operation *module,
                               const Page &page) {
  const PageTypes &types = page.types;
  auto write = [&](ValueRange arguments) -> SmallVector<Value> {
    Value scale = e.name("scale", e.constantFloat(page.getExponentScale()));
    Value zero = e.constantFloat(0.0), none = e.negativeInfinity();
    // A row that sees nothing: -inf less -inf would be NaN.
    auto negate = [&](ValueRange scalars) -> SmallVector<Value> {
      Value seesNothing = e.isEqualFloat(scalars[0], none);
      Value maximum = e.select(seesNothing, zero, scalars[0]);
      return {arith::NegFOp::create(e, e.mulFloat(maximum, scale))};
    };
    Value negated = e.name(
        "negated", e.mapRows(types.rows, arguments[1], {"maximum"}, negate));
    Value exponentials = Exp2FmaOp::create(e, arguments[0], scale, negated);
    return {e.name("exponentials", exponentials), negated};
  };
  return e.function(module, "softmax",
                    {{"scores", types.scores}, {"maxima", types.rows}},
                    {types.scores, types.rows}, write);
}
