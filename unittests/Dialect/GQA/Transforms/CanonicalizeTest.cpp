//===- CanonicalizeTest.cpp - Does canonicalization tell of changes? ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

/// An analysis that stays where a pass preserves all.
struct Mark {
  explicit Mark(Operation *) {}
};

struct ComputeMark : PassWrapper<ComputeMark, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ComputeMark)
  void runOnOperation() override {
    getAnalysis<Mark>();
    markAllAnalysesPreserved();
  }
};

struct LookForMark : PassWrapper<LookForMark, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(LookForMark)
  explicit LookForMark(bool &found) : found(found) {}
  void runOnOperation() override {
    found = getCachedAnalysis<Mark>().has_value();
  }
  bool &found;
};

class CanonicalizeTest : public ::testing::Test {
protected:
  CanonicalizeTest() {
    context.loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                        func::FuncDialect>();
  }

  /// Whether analyses outlive canonicalization of `text`.
  bool isPreserved(StringRef text, CanonicalizePassOptions options = {}) {
    auto module = parseSourceString<ModuleOp>(text, &context);
    bool found = false;
    PassManager manager(&context);
    manager.addPass(std::make_unique<ComputeMark>());
    manager.addPass(createCanonicalizePass(options));
    manager.addPass(std::make_unique<LookForMark>(found));
    EXPECT_TRUE(module && succeeded(manager.run(*module)));
    return found;
  }

  MLIRContext context;
};

TEST_F(CanonicalizeTest, PreservesWhatItDoesNotChange) {
  EXPECT_TRUE(isPreserved(R"(
    func.func @f(%a: i32, %b: i32) -> i32 {
      %0 = arith.addi %a, %b : i32
      return %0 : i32
    })"));
}

TEST_F(CanonicalizeTest, TellsOfFoldedOperations) {
  EXPECT_FALSE(isPreserved(R"(
    func.func @f(%a: i32) -> i32 {
      %zero = arith.constant 0 : i32
      %0 = arith.addi %a, %zero : i32
      return %0 : i32
    })"));
}

TEST_F(CanonicalizeTest, TellsOfErasedOperations) {
  StringRef dead = R"(
    func.func @f(%a: i32) -> i32 {
      %0 = arith.addi %a, %a : i32
      return %a : i32
    })";
  EXPECT_FALSE(isPreserved(dead));
  CanonicalizePassOptions oneSweep;
  oneSweep.maxIterations = 1;
  EXPECT_FALSE(isPreserved(dead, oneSweep));
}

TEST_F(CanonicalizeTest, TellsOfSimplifiedRegions) {
  StringRef unusedArgument = R"(
    func.func @f(%c: i1, %a: i32, %b: i32) -> i32 {
      cf.cond_br %c, ^one(%a : i32), ^two
    ^one(%unused: i32):
      return %a : i32
    ^two:
      return %b : i32
    })";
  EXPECT_FALSE(isPreserved(unusedArgument));
  CanonicalizePassOptions operationsOnly;
  operationsOnly.simplifyRegions = false;
  EXPECT_TRUE(isPreserved(unusedArgument, operationsOnly));
}

} // namespace
