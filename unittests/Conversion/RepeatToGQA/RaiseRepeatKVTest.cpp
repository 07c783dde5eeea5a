//===- RaiseRepeatKVTest.cpp - Raising keeps every element ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Raises random chains of views. What the pass builds is read back by the head
// map, which HeadMapTest compares with enumeration, and must still give each
// element of the chain. GQA_TEST_SEED chooses other chains.
//
//===----------------------------------------------------------------------===//

#include "gqa/Conversion/Passes.h"

#include "../../Dialect/GQA/Utils/MapChecker.h"
#include "../../Dialect/GQA/Utils/RandomChain.h"

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/HeadMap.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"

#include "gtest/gtest.h"

#include <cstdlib>

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::test;

namespace {

class RaiseRepeatKVTest : public ::testing::Test {
protected:
  RaiseRepeatKVTest() {
    context.loadDialect<GQADialect, arith::ArithDialect, func::FuncDialect,
                        linalg::LinalgDialect, tensor::TensorDialect,
                        tosa::TosaDialect>();
  }

  void run(unsigned numChains, RandomChain::Options options);

  MLIRContext context;
};

unsigned countRepeats(Operation *op) {
  unsigned count = 0;
  op->walk([&](RepeatKVOp) { ++count; });
  return count;
}

/// The casts of elements between `value` and its source.
unsigned countCasts(Value value, Value source) {
  SmallVector<Operation *> casts;
  while (value != source)
    value = getViewedOperand(cast<OpResult>(value), HeadMapOptions(), &casts)
                ->get();
  return casts.size();
}

void RaiseRepeatKVTest::run(unsigned numChains, RandomChain::Options options) {
  const char *text = std::getenv("GQA_TEST_SEED");
  unsigned seed = text ? std::strtoul(text, nullptr, 10) : 20261122;
  std::printf("GQA_TEST_SEED=%u\n", seed);
  unsigned numRaised = 0, numChecked = 0;
  for (unsigned i = 0; i < numChains; ++i) {
    RandomChain chain(&context, seed + i, options);
    func::FuncOp function = chain.getFunction();
    unsigned before = countRepeats(function);
    PassManager manager(&context);
    manager.addPass(createRaiseRepeatKVPass());
    ASSERT_TRUE(succeeded(manager.run(function->getParentOp()))) << seed + i;
    ASSERT_TRUE(succeeded(verify(function->getParentOp()))) << seed + i;
    numRaised += countRepeats(function) > before;

    Value returned = function.front().getTerminator()->getOperand(0);
    HeadMapAnalysis analysis;
    const HeadMapAnalysis::Entry *entry = analysis.get(returned);
    ASSERT_NE(entry, nullptr);
    // A map that has no form in digits says nothing here.
    if (entry->source != function.getArgument(0))
      continue;
    const auto &links = chain.getLinks();
    EXPECT_EQ(countCasts(returned, entry->source), links.back().numCasts);
    for (auto [from, to] :
         llvm::zip_equal(links.front().worlds, links.back().worlds))
      numChecked += checkMap(entry->map, to, from);
    if (HasFailure()) {
      std::printf("chain with GQA_TEST_SEED=%u, raised:\n", seed + i);
      std::fflush(stdout);
      function.print(llvm::outs());
      llvm::outs().flush();
      return;
    }
  }
  std::printf("raised %u, checked %u\n", numRaised, numChecked);
  EXPECT_GT(numRaised, numChains / 20);
  EXPECT_GT(numChecked, numChains * options.numWorlds / 2);
}

TEST_F(RaiseRepeatKVTest, StaticChains) { run(3000, {}); }

TEST_F(RaiseRepeatKVTest, DynamicChains) {
  RandomChain::Options options;
  options.numWorlds = 3;
  options.hasDynamicDims = true;
  run(2000, options);
}

} // namespace
