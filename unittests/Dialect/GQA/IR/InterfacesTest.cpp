//===- InterfacesTest.cpp - Reified shapes, effects, speculation ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {

class InterfacesTest : public ::testing::Test {
protected:
  InterfacesTest() {
    context.loadDialect<GQADialect, func::FuncDialect, tensor::TensorDialect>();
  }

  /// Parses `source` and returns its first operation of type OpTy.
  template <typename OpTy>
  OpTy parse(StringRef source) {
    module = parseSourceString<ModuleOp>(source, &context);
    OpTy found;
    if (module)
      module->walk([&](OpTy op) {
        found = op;
        return WalkResult::interrupt();
      });
    EXPECT_TRUE(found);
    return found;
  }

  /// The reified extents of the results of `op`: a number, or the operand
  /// number and axis of the tensor.dim that computes it, as "2" or "0:1".
  SmallVector<SmallVector<std::string>> reify(Operation *op) {
    OpBuilder builder(op);
    ReifiedRankedShapedTypeDims shapes;
    EXPECT_TRUE(succeeded(reifyResultShapes(builder, op, shapes)));
    SmallVector<SmallVector<std::string>> texts;
    for (ArrayRef<OpFoldResult> shape : shapes) {
      texts.emplace_back();
      for (OpFoldResult extent : shape)
        texts.back().push_back(describe(op, extent));
    }
    return texts;
  }

  static std::string describe(Operation *op, OpFoldResult extent) {
    if (std::optional<int64_t> constant = getConstantIntValue(extent))
      return std::to_string(*constant);
    auto dim = cast<Value>(extent).getDefiningOp<tensor::DimOp>();
    if (!dim || !dim.getConstantIndex())
      return "unexpected";
    for (OpOperand &operand : op->getOpOperands())
      if (operand.get() == dim.getSource())
        return std::to_string(operand.getOperandNumber()) + ":" +
               std::to_string(*dim.getConstantIndex());
    return "unexpected";
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

using Shapes = SmallVector<SmallVector<std::string>>;

TEST_F(InterfacesTest, RepeatReifiesThroughItsSource) {
  auto op = parse<RepeatKVOp>(R"(
    func.func @f(%x: tensor<?x8x?xf32>) {
      %r = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<?x8x?xf32> -> tensor<?x32x?xf32>
      return
    })");
  EXPECT_EQ(reify(op), (Shapes{{"0:0", "32", "0:2"}}));
}

TEST_F(InterfacesTest, AttentionReifiesThroughQ) {
  auto op = parse<AttentionOp>(R"(
    func.func @f(%q: tensor<?x?x12x64xf32>, %k: tensor<?x?x6x64xf32>, %v: tensor<?x?x6x32xf32>) {
      %o, %l = gqa.attention %q, %k, %v layout(bshd) scale(1.0)
         : (tensor<?x?x12x64xf32>, tensor<?x?x6x64xf32>, tensor<?x?x6x32xf32>)
        -> (tensor<?x?x12x32xf32>, tensor<?x12x?xf32>)
      return
    })");
  EXPECT_EQ(reify(op),
            (Shapes{{"0:0", "0:1", "12", "32"}, {"0:0", "12", "0:1"}}));
}

// Static extents of the result are attributes, whatever Q knows.
TEST_F(InterfacesTest, AttentionReifiesStaticExtentsOfTheResult) {
  auto op = parse<AttentionOp>(R"(
    func.func @f(%q: tensor<?x12x5x64xf32>, %k: tensor<3x6x7x64xf32>) {
      %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
         : (tensor<?x12x5x64xf32>, tensor<3x6x7x64xf32>, tensor<3x6x7x64xf32>) -> tensor<3x12x5x64xf32>
      return
    })");
  EXPECT_EQ(reify(op), (Shapes{{"3", "12", "5", "64"}}));
}

TEST_F(InterfacesTest, VarlenAttentionReifiesThroughQ) {
  auto op = parse<VarlenAttentionOp>(R"(
    func.func @f(%q: tensor<?x12x64xf32>, %k: tensor<?x6x64xf32>, %v: tensor<?x6x32xf32>,
                 %cu: tensor<?xi32>, %max: index) {
      %o, %l = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
         : (tensor<?x12x64xf32>, tensor<?x6x64xf32>, tensor<?x6x32xf32>, tensor<?xi32>, tensor<?xi32>, index, index)
        -> (tensor<?x12x32xf32>, tensor<12x?xf32>)
      return
    })");
  EXPECT_EQ(reify(op), (Shapes{{"0:0", "12", "32"}, {"12", "0:0"}}));
}

/// Numbers of the operands that `op` reads and writes.
struct Effects {
  SmallVector<unsigned> reads, writes;
};

Effects getEffects(Operation *op) {
  SmallVector<MemoryEffects::EffectInstance> instances;
  cast<MemoryEffectOpInterface>(op).getEffects(instances);
  Effects effects;
  for (const MemoryEffects::EffectInstance &instance : instances) {
    unsigned number =
        instance.getEffectValue<OpOperand *>()->getOperandNumber();
    if (isa<MemoryEffects::Read>(instance.getEffect()))
      effects.reads.push_back(number);
    else if (isa<MemoryEffects::Write>(instance.getEffect()))
      effects.writes.push_back(number);
  }
  return effects;
}

TEST_F(InterfacesTest, TensorFormsHaveNoEffects) {
  auto op = parse<AttentionOp>(R"(
    func.func @f(%q: tensor<2x4x5x16xf32>) {
      %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
         : (tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>, tensor<2x4x5x16xf32>) -> tensor<2x4x5x16xf32>
      return
    })");
  EXPECT_TRUE(isMemoryEffectFree(op));
  EXPECT_TRUE(isSpeculatable(op));
}

TEST_F(InterfacesTest, MemRefAttentionReadsOperandsAndWritesOuts) {
  auto op = parse<AttentionOp>(R"(
    func.func @f(%q: memref<2x4x5x16xf32>, %m: memref<1x1x5x5xi1>, %o: memref<2x4x5x16xf32>, %l: memref<2x4x5xf32>) {
      gqa.attention %q, %q, %q mask(%m) outs(%o, %l) layout(bhsd) scale(1.0)
         : (memref<2x4x5x16xf32>, memref<2x4x5x16xf32>, memref<2x4x5x16xf32>, memref<1x1x5x5xi1>,
            memref<2x4x5x16xf32>, memref<2x4x5xf32>) -> ()
      return
    })");
  Effects effects = getEffects(op);
  EXPECT_EQ(effects.reads, (SmallVector<unsigned>{0, 1, 2, 3}));
  EXPECT_EQ(effects.writes, (SmallVector<unsigned>{4, 5}));
  EXPECT_FALSE(isSpeculatable(op));
}

TEST_F(InterfacesTest, MemRefRepeatReadsSourceAndWritesOut) {
  auto op = parse<RepeatKVOp>(R"(
    func.func @f(%x: memref<4x?xf32>, %o: memref<8x?xf32>) {
      gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : memref<4x?xf32>, memref<8x?xf32>
      return
    })");
  Effects effects = getEffects(op);
  EXPECT_EQ(effects.reads, (SmallVector<unsigned>{0}));
  EXPECT_EQ(effects.writes, (SmallVector<unsigned>{1}));
  EXPECT_FALSE(isSpeculatable(op));
}

// cu_seqlens that break their promise are undefined behaviour.
TEST_F(InterfacesTest, VarlenAttentionIsNotSpeculatable) {
  auto op = parse<VarlenAttentionOp>(R"(
    func.func @f(%q: tensor<?x4x16xf32>, %cu: tensor<?xi32>, %max: index) {
      %o = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
         : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?xi32>, tensor<?xi32>, index, index)
        -> tensor<?x4x16xf32>
      return
    })");
  EXPECT_TRUE(isMemoryEffectFree(op));
  EXPECT_FALSE(isSpeculatable(op));
}

} // namespace
