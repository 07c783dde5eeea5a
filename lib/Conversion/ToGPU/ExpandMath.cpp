//===- ExpandMath.cpp - Math operations by the instructions a GPU has -----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_EXPANDMATHPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// The intrinsic that computes `op` with instructions of every chip, or an
/// empty string. libdevice, which the stock lowering calls, is not needed for
/// these.
static StringRef getIntrinsic(Operation *op) {
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  if (isa<math::FmaOp>(op))
    return "llvm.fma";
  if (isa<arith::MaxNumFOp>(op))
    return "llvm.maxnum";
  if (isa<arith::MinNumFOp>(op))
    return "llvm.minnum";
  if (!type.isF32() && !type.isF64())
    return {};
  StringRef exact = llvm::StringSwitch<StringRef>(op->getName().getStringRef())
                        .Case("math.sqrt", "llvm.sqrt")
                        .Case("math.floor", "llvm.floor")
                        .Case("math.ceil", "llvm.ceil")
                        .Case("math.trunc", "llvm.trunc")
                        .Case("math.round", "llvm.round")
                        .Case("math.roundeven", "llvm.roundeven")
                        .Case("math.absf", "llvm.fabs")
                        .Case("math.copysign", "llvm.copysign")
                        .Default("");
  if (!exact.empty())
    return exact;
  // ex2.approx is right to 2 ulp.
  if (type.isF32() && isa<math::Exp2Op>(op))
    return "llvm.exp2";
  return {};
}

namespace {
/// Replaces an operation by a call of the intrinsic that computes it.
struct ConvertToIntrinsic : public RewritePattern {
  explicit ConvertToIntrinsic(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/2, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (!isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
            op->getDialect()))
      return rewriter.notifyMatchFailure(op,
                                         "not an operation of arith or math");
    StringRef intrinsic = getIntrinsic(op);
    if (intrinsic.empty())
      return rewriter.notifyMatchFailure(op, "no instruction computes it");
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, op->getResult(0).getType(), rewriter.getStringAttr(intrinsic),
        op->getOperands());
    return success();
  }
};

struct ExpandMathPass : public gqa::impl::ExpandMathPassBase<ExpandMathPass> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ConvertToIntrinsic>(&getContext());
    // Rounding an f32 result is right for these functions; a fused multiply-add
    // would be rounded twice.
    populateMathF32ExpansionPatterns(
        patterns, [](StringRef name) { return name != "math.fma"; });
    // Polynomials that are right to a few ulp of f32 everywhere. Sine and
    // cosine are missing since theirs lose all digits of large arguments.
    static constexpr StringLiteral kApproximated[] = {
        "math.exp",  "math.expm1", "math.log", "math.log1p",
        "math.log2", "math.tanh",  "math.erf"};
    populateMathPolynomialApproximationPatterns(patterns, [](StringRef name) {
      return llvm::is_contained(kApproximated, name);
    });
    math::populateExpansionPatterns(patterns, {"ctlz", "rsqrt"});
    arith::populateCeilFloorDivExpandOpsPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    WalkResult walk = getOperation().walk([&](Operation *op) -> WalkResult {
      bool callsLibrary =
          isa<arith::RemFOp>(op) ||
          (isa_and_nonnull<math::MathDialect>(op->getDialect()) &&
           isa<FloatType>(getElementTypeOrSelf(op->getResult(0).getType())));
      if (!callsLibrary || hasLibdevice)
        return WalkResult::advance();
      return op->emitError()
             << "'" << op->getName() << "' of " << op->getResult(0).getType()
             << " needs CUDA's libdevice, which was not found; set CUDA_HOME";
    });
    if (walk.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
