//===- ElementPatterns.cpp - Lowers functions of elements and rows --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

Values gqa::hopper::inlineRegion(ConversionPatternRewriter &rewriter,
                                 Region &region, ValueRange arguments) {
  IRMapping mapping;
  Block &block = region.front();
  mapping.map(block.getArguments(), arguments);
  for (Operation &op : block.without_terminator())
    rewriter.clone(op, mapping);
  Values yielded;
  for (Value value : block.getTerminator()->getOperands())
    yielded.push_back(mapping.lookupOrDefault(value));
  return yielded;
}

static Value combine(Emitter &e, Reduction kind, Value a, Value b) {
  return kind == Reduction::Max ? e.maxFloat(a, b) : e.addFloat(a, b);
}

/// Combines the values of the four threads that share a row.
static Value combineQuad(Emitter &e, Reduction kind, Value value) {
  for (int64_t mask : {1, 2})
    value = combine(e, kind, value, e.shuffleXor(value, mask));
  return value;
}

/// Applies `function` to each register of a fragment and the index of its row
/// in the thread.
static Values mapRegisters(
    ValueRange fragment,
    function_ref<Value(int64_t index, Value value, int64_t half)> function) {
  Values results;
  for (auto [index, value] : llvm::enumerate(fragment))
    results.push_back(function(index, value, getRegisterHalf(index)));
  return results;
}

namespace {

struct FillLowering : public TilePattern<FillOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(FillOp op, Registers, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    int64_t registers = countRegisters(op.getResult().getType().getCols());
    return replace(rewriter, op,
                   {Values(registers, e.constantFloat(op.getValue()))});
  }
};

struct MapLowering : public TilePattern<MapOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(MapOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value rows[kRowsOfThread] = {e.fragmentRow(0), e.fragmentRow(1)};
    // Arguments of the region for register `index` in `half`.
    auto getArguments = [&](int64_t index, int64_t half) {
      Values arguments;
      for (auto [input, registers] :
           llvm::zip(op.getInputs(), operands.getInputs()))
        arguments.push_back(
            registers[isa<FragmentType>(input.getType()) ? index : half]);
      arguments.push_back(rows[half]);
      return arguments;
    };
    Values results;
    auto fragment = dyn_cast<FragmentType>(op.getResult().getType());
    if (!fragment) {
      for (int64_t half = 0; half < kRowsOfThread; ++half)
        results.push_back(
            inlineRegion(rewriter, op.getBody(), getArguments(0, half))
                .front());
      return replace(rewriter, op, {results});
    }
    Value firstColumn = e.fragmentColumn();
    for (int64_t index = 0; index < countRegisters(fragment.getCols());
         ++index) {
      Values arguments = getArguments(index, getRegisterHalf(index));
      arguments.push_back(e.add(firstColumn, getRegisterColumn(index)));
      results.push_back(
          inlineRegion(rewriter, op.getBody(), arguments).front());
    }
    return replace(rewriter, op, {results});
  }
};

/// Bounds less the thread's first column, to compare with constants.
static Values getRelativeBounds(Emitter &e, ValueRange bounds) {
  Value firstColumn = e.fragmentColumn();
  return {e.sub(bounds[0], firstColumn), e.sub(bounds[1], firstColumn)};
}

struct KeepBelowLowering : public TilePattern<KeepBelowOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(KeepBelowOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Values end = getRelativeBounds(e, operands.getEnd());
    Value masked = e.negativeInfinity();
    auto keep = [&](int64_t index, Value value, int64_t half) {
      Value column = e.constant(getRegisterColumn(index));
      Value kept = e.compare(arith::CmpIPredicate::sgt, end[half], column);
      return e.select(kept, value, masked);
    };
    return replace(rewriter, op, {mapRegisters(operands.getFragment(), keep)});
  }
};

struct KeepBetweenLowering : public TilePattern<KeepBetweenOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(KeepBetweenOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Values begin = getRelativeBounds(e, operands.getBegin());
    Values end = getRelativeBounds(e, operands.getEnd());
    Value masked = e.negativeInfinity();
    auto keep = [&](int64_t index, Value value, int64_t half) {
      Value column = e.constant(getRegisterColumn(index));
      Value below = e.compare(arith::CmpIPredicate::sgt, end[half], column);
      Value above = e.compare(arith::CmpIPredicate::sle, begin[half], column);
      return e.select(e.bitAnd(below, above), value, masked);
    };
    return replace(rewriter, op, {mapRegisters(operands.getFragment(), keep)});
  }
};

struct RowReduceLowering : public TilePattern<RowReduceOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(RowReduceOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    bool partial = op.getResult().getType().getPartial();
    Reduction kind = op.getKind();
    Values results;
    for (int64_t half = 0; half < kRowsOfThread; ++half) {
      Value result = reduceHalf(e, kind, operands.getFragment(), half);
      // A maximum is best taken with its start ahead of the exchange; a sum
      // would count the start once for each thread of the quad.
      bool startFirst = partial || kind == Reduction::Max;
      Value start = op.getInit() ? operands.getInit()[half] : Value();
      if (start && startFirst)
        result = combine(e, kind, start, result);
      if (!partial)
        result = combineQuad(e, kind, result);
      if (start && !startFirst)
        result = combine(e, kind, start, result);
      results.push_back(result);
    }
    return replace(rewriter, op, {results});
  }

private:
  /// Four chains, so that the latency of one hides behind the others.
  static Value reduceHalf(Emitter &e, Reduction kind, ValueRange fragment,
                          int64_t half) {
    constexpr int64_t kChains = 4;
    Values chains;
    int64_t count = 0;
    for (auto [index, value] : llvm::enumerate(fragment)) {
      if (getRegisterHalf(index) != half)
        continue;
      if (count < kChains)
        chains.push_back(value);
      else
        chains[count % kChains] =
            combine(e, kind, chains[count % kChains], value);
      ++count;
    }
    // The narrowest fragment, of eight columns, fills two chains.
    while (chains.size() > 1) {
      Values halves;
      for (size_t i = 0; i < chains.size(); i += 2)
        halves.push_back(combine(e, kind, chains[i], chains[i + 1]));
      chains = halves;
    }
    return chains.front();
  }
};

struct RowCombineLowering : public TilePattern<RowCombineOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(RowCombineOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Values results;
    for (Value value : operands.getRows())
      results.push_back(combineQuad(e, op.getKind(), value));
    return replace(rewriter, op, {results});
  }
};

struct Exp2FmaLowering : public TilePattern<Exp2FmaOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(Exp2FmaOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value scale = operands.getScale().front();
    auto exponential = [&](int64_t, Value value, int64_t half) {
      return e.exp2(e.fma(value, scale, operands.getBias()[half]));
    };
    return replace(rewriter, op,
                   {mapRegisters(operands.getFragment(), exponential)});
  }
};

struct ScaleRowsLowering : public TilePattern<ScaleRowsOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(ScaleRowsOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    auto scale = [&](int64_t, Value value, int64_t half) {
      return e.mulFloat(value, operands.getFactor()[half]);
    };
    return replace(rewriter, op, {mapRegisters(operands.getFragment(), scale)});
  }
};

struct AnyGreaterLowering : public TilePattern<AnyGreaterOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(AnyGreaterOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value any;
    for (auto [lhs, rhs] : llvm::zip(operands.getLhs(), operands.getRhs())) {
      Value isGreater =
          arith::CmpFOp::create(e, arith::CmpFPredicate::OGT, lhs, rhs);
      any =
          any ? arith::OrIOp::create(e, any, isGreater).getResult() : isGreater;
    }
    return replace(rewriter, op, {{e.anyLane(any)}});
  }
};

/// Canonicalization writes a choice between tiles as arith.select.
struct SelectLowering : public TilePattern<arith::SelectOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(arith::SelectOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    Value condition = operands.getCondition().front();
    Values results;
    for (auto [a, b] :
         llvm::zip(operands.getTrueValue(), operands.getFalseValue()))
      results.push_back(e.select(condition, a, b));
    return replace(rewriter, op, {results});
  }
};

} // namespace

void gqa::hopper::populateElementPatterns(const TypeConverter &converter,
                                          RewritePatternSet &patterns) {
  patterns
      .add<FillLowering, MapLowering, KeepBelowLowering, KeepBetweenLowering,
           RowReduceLowering, RowCombineLowering, Exp2FmaLowering,
           ScaleRowsLowering, AnyGreaterLowering, SelectLowering>(
          converter, patterns.getContext());
}
