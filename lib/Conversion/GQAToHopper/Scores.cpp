//===- Scores.cpp - Functions of scores and rows --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Page.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

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

/// A mask may hold numbers whose exponents overflow, like the smallest one of
/// f32: then scores are subtracted before they are multiplied by log2(e).
func::FuncOp gqa::writeBias(PageEmitter &e, Operation *module,
                            const Page &page) {
  const PageTypes &types = page.types;
  const ForwardProblem &problem = page.problem;
  if (!problem.maskType)
    return {};
  auto write = [&](ValueRange arguments) -> SmallVector<Value> {
    Value mask = arguments[4];
    Value firstColumn =
        e.name("first_column", e.mul(arguments[2], page.getBlockN()));
    Value lastKey = e.name("last_key", e.add(arguments[3], -1));
    auto bias = [&](ValueRange position) -> SmallVector<Value> {
      // Those beyond the last key read the mask of that; they are cut off
      // later.
      Value column = e.min(e.add(firstColumn, position[3]), lastKey);
      Value place = arith::AddIOp::create(e, position[1], e.widen(column));
      Value value = LoadOp::create(e, mask, place);
      if (!problem.hasAdditiveMask()) {
        Value zero = arith::ConstantIntOp::create(e, 0, /*width=*/8);
        Value keeps = e.compare(arith::CmpIPredicate::ne, value, zero);
        return {e.select(keeps, position[0], e.negativeInfinity())};
      }
      if (!value.getType().isF32())
        value = arith::ExtFOp::create(e, e.getF32Type(), value);
      double scale = problem.softcap.value_or(problem.scale);
      return {e.fma(position[0], e.constantFloat(scale), value)};
    };
    // Without keys there may be no mask in memory.
    Value hasKeys = e.isLess(e.constant(0), arguments[3]);
    auto branch = scf::IfOp::create(
        e, hasKeys,
        [&](OpBuilder &, Location) {
          auto map = MapOp::create(e, types.scores, arguments.take_front(2));
          e.fillRegion(map.getBody(),
                       {e.getF32Type(), e.getI64Type(), e.i32(), e.i32()},
                       {"score", "begin", "row", "column"}, bias);
          scf::YieldOp::create(e, map.getResult());
        },
        [&](OpBuilder &, Location) { scf::YieldOp::create(e, arguments[0]); });
    return {branch.getResult(0)};
  };
  return e.function(module, "bias",
                    {{"scores", types.scores},
                     {"begins", types.longRows},
                     {"block", e.i32()},
                     {"num_keys", e.i32()},
                     {"mask", types.mask}},
                    types.scores, write);
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

func::FuncOp gqa::writeNegate(PageEmitter &e, Operation *module,
                              const Page &page) {
  Type rows = page.types.rows;
  auto write = [&](ValueRange arguments) -> SmallVector<Value> {
    Value scale = e.name("scale", e.constantFloat(page.getExponentScale()));
    Value zero = e.constantFloat(0.0), none = e.negativeInfinity();
    // A row that sees nothing: -inf less -inf would be NaN.
    auto negate = [&](ValueRange scalars) -> SmallVector<Value> {
      Value seesNothing = e.isEqualFloat(scalars[0], none);
      Value maximum = e.select(seesNothing, zero, scalars[0]);
      if (page.problem.hasAdditiveMask())
        return {maximum};
      return {arith::NegFOp::create(e, e.mulFloat(maximum, scale))};
    };
    return {
        e.name("negated", e.mapRows(rows, arguments[0], {"maximum"}, negate))};
  };
  return e.function(module, "negate", {{"maxima", rows}}, rows, write);
}
