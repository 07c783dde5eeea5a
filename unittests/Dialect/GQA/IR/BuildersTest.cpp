//===- BuildersTest.cpp - Builders infer the result types -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

constexpr int64_t kDynamic = ShapedType::kDynamic;

/// Builds operations on values of any type, which block arguments stand for.
class BuildersTest : public ::testing::Test {
protected:
  BuildersTest() : builder(&context) {
    context.loadDialect<GQADialect, func::FuncDialect>();
    module = ModuleOp::create(builder, builder.getUnknownLoc());
    auto function =
        func::FuncOp::create(builder, builder.getUnknownLoc(), "values",
                             builder.getFunctionType({}, {}));
    module->push_back(function);
    block = function.addEntryBlock();
    builder.setInsertionPointToEnd(block);
  }

  Value tensor(ArrayRef<int64_t> shape, Type element = {}) {
    return value(RankedTensorType::get(shape, element ? element
                                                      : builder.getBF16Type()));
  }
  Value memref(ArrayRef<int64_t> shape) {
    return value(MemRefType::get(shape, builder.getBF16Type()));
  }
  Value value(Type type) {
    return block->addArgument(type, builder.getUnknownLoc());
  }
  RankedTensorType tensorType(ArrayRef<int64_t> shape, Type element = {}) {
    return RankedTensorType::get(shape,
                                 element ? element : builder.getBF16Type());
  }

  MLIRContext context;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  Block *block;
};

TEST_F(BuildersTest, RepeatMultipliesTheHeads) {
  auto repeat = RepeatKVOp::create(builder, builder.getUnknownLoc(),
                                   tensor({2, kDynamic, 8, 128}),
                                   /*headsAxis=*/2, /*nRep=*/4);
  EXPECT_EQ(repeat.getResult().getType(), tensorType({2, kDynamic, 32, 128}));
  EXPECT_TRUE(succeeded(verify(repeat)));
}

TEST_F(BuildersTest, RepeatOnMemRefHasNoResult) {
  auto repeat = RepeatKVOp::create(builder, builder.getUnknownLoc(),
                                   memref({8, 4}), memref({16, 4}),
                                   /*headsAxis=*/0, /*nRep=*/2);
  EXPECT_EQ(repeat->getNumResults(), 0u);
  EXPECT_TRUE(succeeded(verify(repeat)));
}

TEST_F(BuildersTest, AttentionTakesTheHeadDimOfV) {
  AttentionParameters parameters;
  parameters.lse = true;
  auto attention = AttentionOp::create(
      builder, builder.getUnknownLoc(), tensor({2, 12, 5, 64}),
      tensor({2, 6, 7, 64}), tensor({2, 4, 7, 32}), parameters);
  EXPECT_EQ(attention.getOutput().getType(), tensorType({2, 12, 5, 32}));
  EXPECT_EQ(attention.getLse().getType(),
            tensorType({2, 12, 5}, builder.getF32Type()));
  EXPECT_TRUE(succeeded(verify(attention)));
}

TEST_F(BuildersTest, LseIsHeadsFirstInBothLayouts) {
  AttentionParameters parameters;
  parameters.layout = Layout::BSHD;
  parameters.lse = true;
  Value query = tensor({2, 5, 12, 64}, builder.getF64Type());
  auto attention = AttentionOp::create(builder, builder.getUnknownLoc(), query,
                                       query, query, parameters);
  EXPECT_EQ(attention.getLse().getType(),
            tensorType({2, 12, 5}, builder.getF64Type()));
  EXPECT_TRUE(succeeded(verify(attention)));
}

TEST_F(BuildersTest, BatchThatOnlyTheKeysKnow) {
  auto attention =
      AttentionOp::create(builder, builder.getUnknownLoc(),
                          tensor({kDynamic, 4, 5, 16}), tensor({3, 4, 5, 16}),
                          tensor({kDynamic, 4, 5, 16}), AttentionParameters());
  EXPECT_EQ(attention.getOutput().getType(), tensorType({3, 4, 5, 16}));
  EXPECT_TRUE(succeeded(verify(attention)));
}

TEST_F(BuildersTest, EveryParameterArrives) {
  AttentionParameters parameters;
  parameters.scale = 0.25;
  parameters.windowLeft = 7;
  parameters.windowRight = 0;
  parameters.align = Align::BottomRight;
  parameters.softcap = 30.0;
  parameters.backend = "sdpa";
  parameters.mask = tensor({1, 1, 5, 5}, builder.getI1Type());
  parameters.sinks = tensor({4}, builder.getF32Type());
  Value query = tensor({2, 4, 5, 16});
  auto attention = AttentionOp::create(builder, builder.getUnknownLoc(), query,
                                       query, query, parameters);
  ASSERT_TRUE(succeeded(verify(attention)));
  EXPECT_EQ(attention.getScale().convertToDouble(), 0.25);
  EXPECT_EQ(attention.getWindowLeft(), 7);
  EXPECT_EQ(attention.getWindowRight(), 0);
  EXPECT_EQ(attention.getAlign(), Align::BottomRight);
  EXPECT_EQ(attention.getSoftcap()->convertToDouble(), 30.0);
  EXPECT_EQ(attention.getBackend(), "sdpa");
  EXPECT_EQ(attention.getMask(), parameters.mask);
  EXPECT_EQ(attention.getSinks(), parameters.sinks);
  EXPECT_FALSE(attention.hasLse());
}

TEST_F(BuildersTest, DefaultsAreThoseOfTheAssembly) {
  Value query = tensor({2, 4, 5, 16});
  auto dense = AttentionOp::create(builder, builder.getUnknownLoc(), query,
                                   query, query, AttentionParameters());
  EXPECT_EQ(dense.getAlign(), Align::TopLeft);
  EXPECT_FALSE(dense.getWindow());
  EXPECT_FALSE(dense.getBackend());
  EXPECT_FALSE(dense.getSoftcap());

  Value packed = tensor({kDynamic, 4, 16});
  Value offsets = tensor({kDynamic}, builder.getI32Type());
  Value bound = value(builder.getIndexType());
  auto varlen = VarlenAttentionOp::create(
      builder, builder.getUnknownLoc(), packed, packed, packed, offsets,
      offsets, bound, bound, AttentionParameters());
  EXPECT_EQ(varlen.getAlign(), Align::BottomRight);
  EXPECT_EQ(varlen.getOutput().getType(), packed.getType());
  EXPECT_TRUE(succeeded(verify(varlen)));
}

TEST_F(BuildersTest, VarlenLseIsHeadsFirst) {
  AttentionParameters parameters;
  parameters.lse = true;
  parameters.sinks = tensor({12}, builder.getF32Type());
  Value offsets = tensor({4}, builder.getI32Type());
  Value bound = value(builder.getIndexType());
  auto varlen = VarlenAttentionOp::create(
      builder, builder.getUnknownLoc(), tensor({kDynamic, 12, 64}),
      tensor({9, 6, 64}), tensor({9, 4, 32}), offsets, offsets, bound, bound,
      parameters);
  EXPECT_EQ(varlen.getOutput().getType(), tensorType({kDynamic, 12, 32}));
  EXPECT_EQ(varlen.getLse().getType(),
            tensorType({12, kDynamic}, builder.getF32Type()));
  EXPECT_EQ(varlen.getSinks(), parameters.sinks);
  EXPECT_TRUE(succeeded(verify(varlen)));
}

TEST_F(BuildersTest, AttentionOnMemRefs) {
  Value query = memref({2, 4, 5, 16});
  AttentionParameters parameters;
  Value outs[] = {memref({2, 4, 5, 16}),
                  value(MemRefType::get({2, 4, 5}, builder.getF32Type()))};
  parameters.outs = outs;
  auto attention = AttentionOp::create(builder, builder.getUnknownLoc(), query,
                                       query, query, parameters);
  EXPECT_TRUE(attention.isOnBuffers());
  EXPECT_TRUE(attention.hasLse());
  EXPECT_FALSE(attention.getOutput());
  EXPECT_EQ(attention->getNumResults(), 0u);
  EXPECT_TRUE(succeeded(verify(attention)));
}

} // namespace
