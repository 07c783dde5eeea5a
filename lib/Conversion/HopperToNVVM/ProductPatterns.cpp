//===- ProductPatterns.cpp - Lowers products ------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

using namespace mlir;
using namespace mlir::gqa::hopper;

Values gqa::hopper::packStep(Emitter &e, ValueRange fragment, int64_t step,
                             Type elementType) {
  Values words;
  for (int64_t word = 0; word < 4; ++word) {
    int64_t index = getOperandRegister(step, word);
    words.push_back(e.pack(fragment[index], fragment[index + 1], elementType));
  }
  return words;
}

namespace {

/// The descriptors of an operand's steps.
class Descriptors {
public:
  Descriptors(Emitter &e, OperandWalk walk, Value address16)
      : e(e), walk(walk) {
    Value address = arith::ExtUIOp::create(e, e.i64(), address16);
    first = e.add(address, e.constant64(walk.descriptor));
  }

  Value getStep(int64_t step) {
    int64_t bytes = walk.getStepOffset(step);
    return bytes ? e.add(first, e.constant64(bytes / 16)) : first;
  }

private:
  Emitter &e;
  OperandWalk walk;
  Value first;
};

/// Fence, steps of 16, commit. The fence orders the registers that were written
/// before (P, a rescaled O) with the product.
struct MmaLowering : public TilePattern<MmaOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(MmaOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    SmemType right = op.getB().getType();
    bool transposed = op.getBTransposed();
    Descriptors rightSteps(e,
                           transposed ? walkColumns(right.getParentRows())
                                      : walkRows(right.getParentRows()),
                           SmemRegisters(operands.getB()).address16);
    auto left = dyn_cast<SmemType>(op.getA().getType());
    std::optional<Descriptors> leftSteps;
    if (left)
      leftSteps.emplace(e, walkColumns(left.getParentRows()),
                        SmemRegisters(operands.getA()).address16);

    int64_t steps = (transposed ? right.getCols() : right.getRows()) / 16;
    int64_t registers = countRegisters(op.getResult().getType().getCols());
    Values accumulator(operands.getAccumulator());
    e.wgmmaFence();
    for (int64_t step = 0; step < steps; ++step) {
      Values leftStep;
      if (leftSteps)
        leftStep = {leftSteps->getStep(step)};
      else
        leftStep = Values(operands.getA().slice(4 * step, 4));
      accumulator =
          e.wgmma(registers, accumulator, leftStep, rightSteps.getStep(step),
                  transposed, right.getElementType());
    }
    e.wgmmaCommit();
    return replace(rewriter, op, {accumulator});
  }
};

struct WaitLowering : public TilePattern<WaitOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(WaitOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op,
                   {e.wgmmaWait(op.getPending(), operands.getProduct())});
  }
};

struct PackALowering : public TilePattern<PackAOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(PackAOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    OperandAType type = op.getResult().getType();
    Values words;
    for (int64_t step = 0; step < type.getCols() / 16; ++step)
      llvm::append_range(words, packStep(e, operands.getFragment(), step,
                                         type.getElementType()));
    return replace(rewriter, op, {words});
  }
};

struct PinLowering : public TilePattern<PinOp> {
  using TilePattern::TilePattern;

  LogicalResult lower(PinOp op, Registers operands, Emitter &e,
                      ConversionPatternRewriter &rewriter) const override {
    return replace(rewriter, op, {e.pin(operands.getValue())});
  }
};

} // namespace

void gqa::hopper::populateProductPatterns(const TypeConverter &converter,
                                          RewritePatternSet &patterns) {
  patterns.add<MmaLowering, WaitLowering, PackALowering, PinLowering>(
      converter, patterns.getContext());
}
