//===- OptimizeTest.cpp - gqa-optimize from C++ ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/Optimize.h"

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

// One attention that needs no repeat, one that needs a repeat that is there,
// one that needs two that are not.
constexpr llvm::StringLiteral kModule = R"(
  func.func @f(%q: tensor<1x8x16x64xf16>, %k: tensor<1x2x16x64xf16>)
      -> (tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>) {
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf16> -> tensor<1x8x16x64xf16>
    %o1 = gqa.attention %q, %r, %r layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>) -> tensor<1x8x16x64xf16>
    %l = gqa.repeat_kv %q heads_axis(0) n_rep(1) : tensor<1x8x16x64xf16> -> tensor<1x8x16x64xf16>
    %r2 = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf16> -> tensor<1x8x16x64xf16>
    %o2 = gqa.attention %l, %r2, %q backend("sdpa") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>) -> tensor<1x8x16x64xf16>
    %o3 = gqa.attention %q, %k, %k backend("flex") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf16>, tensor<1x2x16x64xf16>, tensor<1x2x16x64xf16>) -> tensor<1x8x16x64xf16>
    return %o1, %o2, %o3 : tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>, tensor<1x8x16x64xf16>
  })";

class OptimizeTest : public ::testing::Test {
protected:
  OptimizeTest() { context.loadDialect<GQADialect, func::FuncDialect>(); }

  MLIRContext context;
};

TEST_F(OptimizeTest, ReturnsCounters) {
  Counters counters;
  OptimizeOptions options;
  options.counters = &counters;
  PassManager manager(&context);
  buildOptimizePipeline(manager, options);

  auto module = parseSourceString<ModuleOp>(kModule, &context);
  ASSERT_TRUE(module && succeeded(manager.run(*module)));
  EXPECT_EQ(counters.numRepeatsRemoved, 1);
  EXPECT_EQ(counters.numRepeatsKept, 1);
  EXPECT_EQ(counters.numRepeatsInserted, 1);
  EXPECT_EQ(counters.bytesSaved, 8 * 16 * 64 * 2);
  EXPECT_TRUE(counters.dynamicBytesSaved.empty());

  // Each run adds what it did.
  auto again = parseSourceString<ModuleOp>(kModule, &context);
  ASSERT_TRUE(again && succeeded(manager.run(*again)));
  EXPECT_EQ(counters.numRepeatsRemoved, 2);
  EXPECT_EQ(counters.bytesSaved, 2 * 8 * 16 * 64 * 2);
}

} // namespace
