//===- AttentionInterfaceTest.cpp - Attention ops through the interface ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

/// Makes func.call an attention of its first three operands, heads on axis 1:
/// the operation of another dialect, which knows nothing of the interface.
struct CallAttentionModel
    : AttentionOpInterface::ExternalModel<CallAttentionModel, func::CallOp> {
  OpOperand &getQueryMutable(Operation *op) const {
    return op->getOpOperand(0);
  }
  OpOperand &getKeyMutable(Operation *op) const { return op->getOpOperand(1); }
  OpOperand &getValueMutable(Operation *op) const {
    return op->getOpOperand(2);
  }
  int64_t getQueryHeadsAxis(Operation *) const { return 1; }
  int64_t getKeyHeadsAxis(Operation *) const { return 1; }
  int64_t getValueHeadsAxis(Operation *) const { return 1; }
};

class AttentionInterfaceTest : public ::testing::Test {
protected:
  AttentionInterfaceTest() {
    context.loadDialect<GQADialect, func::FuncDialect>();
    func::CallOp::attachInterface<CallAttentionModel>(context);
  }

  AttentionOpInterface parse(StringRef source) {
    module = parseSourceString<ModuleOp>(source, &context);
    AttentionOpInterface found;
    if (module)
      module->walk([&](AttentionOpInterface op) {
        found = op;
        return WalkResult::interrupt();
      });
    EXPECT_TRUE(found);
    return found;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_F(AttentionInterfaceTest, DenseAttention) {
  AttentionOpInterface op = parse(R"(
    func.func @f(%q: tensor<2x5x12x64xbf16>, %k: tensor<2x7x6x64xbf16>, %v: tensor<2x7x4x32xbf16>,
                 %m: tensor<1x1x1x7xi1>, %s: tensor<12xf32>) {
      %o, %l = gqa.attention %q, %k, %v mask(%m) sinks(%s) backend("sdpa") layout(bshd) window(-1, 0) scale(1.0) softcap(2.0)
         : (tensor<2x5x12x64xbf16>, tensor<2x7x6x64xbf16>, tensor<2x7x4x32xbf16>, tensor<1x1x1x7xi1>, tensor<12xf32>)
        -> (tensor<2x5x12x32xbf16>, tensor<2x12x5xf32>)
      return
    })");
  EXPECT_EQ(op.getQueryMutable().getOperandNumber(), 0u);
  EXPECT_EQ(op.getKeyMutable().getOperandNumber(), 1u);
  EXPECT_EQ(op.getValueMutable().getOperandNumber(), 2u);
  EXPECT_EQ(op.getQueryHeadsAxis(), 2);
  EXPECT_EQ(op.getNumQueryHeads(), 12);
  EXPECT_EQ(op.getNumKeyHeads(), 6);
  EXPECT_EQ(op.getNumValueHeads(), 4);
  EXPECT_EQ(op.getBackendName(), "sdpa");

  AttentionFeatures features = op.getFeatures();
  EXPECT_TRUE(features.elementType.isBF16());
  EXPECT_EQ(features.queryKeyHeadDim, 64);
  EXPECT_EQ(features.valueHeadDim, 32);
  EXPECT_EQ(features.layout, AttentionLayout::BSHD);
  EXPECT_TRUE(features.mask && features.window && features.softcap &&
              features.sinks && features.lse);

  EXPECT_TRUE(succeeded(op.setBackendName(StringAttr::get(&context, "flex"))));
  EXPECT_EQ(op.getBackendName(), "flex");
}

TEST_F(AttentionInterfaceTest, AbsentFeatures) {
  AttentionOpInterface op = parse(R"(
    func.func @f(%q: tensor<2x4x5x16xf32>) {
      %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
         : (tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>) -> tensor<2x4x5x16xf32>
      return
    })");
  AttentionFeatures features = op.getFeatures();
  EXPECT_EQ(features.layout, AttentionLayout::BHSD);
  EXPECT_FALSE(features.mask || features.window || features.softcap ||
               features.sinks || features.lse);
  EXPECT_TRUE(op.getBackendName().empty());
}

TEST_F(AttentionInterfaceTest, PackedAttention) {
  AttentionOpInterface op = parse(R"(
    func.func @f(%q: tensor<?x4x16xf16>, %k: tensor<?x2x16xf16>, %cu: tensor<?xi32>, %max: index) {
      %o = gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) window(3, -1) scale(1.0)
         : (tensor<?x4x16xf16>, tensor<?x2x16xf16>, tensor<?x2x16xf16>, tensor<?xi32>, tensor<?xi32>, index, index)
        -> tensor<?x4x16xf16>
      return
    })");
  EXPECT_EQ(op.getKeyHeadsAxis(), 1);
  EXPECT_EQ(op.getNumKeyHeads(), 2);
  AttentionFeatures features = op.getFeatures();
  EXPECT_EQ(features.layout, AttentionLayout::THD);
  EXPECT_TRUE(features.window);
  EXPECT_FALSE(features.mask || features.lse);
}

TEST_F(AttentionInterfaceTest, OperationOfAnotherDialect) {
  AttentionOpInterface op = parse(R"(
    func.func private @kernel(tensor<2x8x5x64xf16>, tensor<2x2x7x64xf16>, tensor<2x2x7x64xf16>) -> tensor<2x8x5x64xf16>
    func.func @f(%q: tensor<2x8x5x64xf16>, %k: tensor<2x2x7x64xf16>) {
      %o = func.call @kernel(%q, %k, %k)
         : (tensor<2x8x5x64xf16>, tensor<2x2x7x64xf16>, tensor<2x2x7x64xf16>) -> tensor<2x8x5x64xf16>
      return
    })");
  EXPECT_EQ(op.getNumQueryHeads(), 8);
  EXPECT_EQ(op.getNumKeyHeads(), 2);
  EXPECT_TRUE(op.getBackendName().empty());
  EXPECT_TRUE(failed(op.setBackendName(StringAttr::get(&context, "flex"))));
  AttentionFeatures features = op.getFeatures();
  EXPECT_EQ(features.layout, AttentionLayout::BHSD);
  EXPECT_TRUE(features.elementType.isF16());
  EXPECT_FALSE(features.mask || features.window || features.lse);
}

// The types of a foreign operation may say nothing.
TEST_F(AttentionInterfaceTest, OperationOnUnrankedTensors) {
  AttentionOpInterface op = parse(R"(
    func.func private @kernel(tensor<*xf32>, i32, tensor<4xf32>)
    func.func @f(%q: tensor<*xf32>, %k: i32, %v: tensor<4xf32>) {
      func.call @kernel(%q, %k, %v) : (tensor<*xf32>, i32, tensor<4xf32>) -> ()
      return
    })");
  EXPECT_EQ(op.getNumQueryHeads(), ShapedType::kDynamic);
  EXPECT_EQ(op.getNumKeyHeads(), ShapedType::kDynamic);
  EXPECT_EQ(op.getNumValueHeads(), ShapedType::kDynamic);
  AttentionFeatures features = op.getFeatures();
  EXPECT_EQ(features.layout, AttentionLayout::Other);
  EXPECT_EQ(features.queryKeyHeadDim, ShapedType::kDynamic);
}

} // namespace
