//===- ForeignAttentionTest.cpp - Passes on another dialect's attention ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operation that knows nothing of gqa implements AttentionOpInterface by an
// external model, and our passes work on it without converting it.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"
#include "gqa/Dialect/GQA/Utils/Counters.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// other.attention(values, queries, keys): operands in an order of its own,
/// [head, row, channel] each. The attribute `backend`, where it is there, may
/// be set; without it there is no place for one.
class OtherAttentionOp
    : public Op<OtherAttentionOp, OpTrait::ZeroRegions, OpTrait::OneResult,
                OpTrait::NOperands<3>::Impl> {
public:
  using Op::Op;
  static StringRef getOperationName() { return "other.attention"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
};

class OtherDialect : public Dialect {
public:
  explicit OtherDialect(MLIRContext *context)
      : Dialect(getDialectNamespace(), context, TypeID::get<OtherDialect>()) {
    addOperations<OtherAttentionOp>();
  }
  static StringRef getDialectNamespace() { return "other"; }
};

struct OtherAttentionModel
    : AttentionOpInterface::ExternalModel<OtherAttentionModel,
                                          OtherAttentionOp> {
  OpOperand &getQueryMutable(Operation *op) const {
    return op->getOpOperand(1);
  }
  OpOperand &getKeyMutable(Operation *op) const { return op->getOpOperand(2); }
  OpOperand &getValueMutable(Operation *op) const {
    return op->getOpOperand(0);
  }
  int64_t getQueryHeadsAxis(Operation *) const { return 0; }
  int64_t getKeyHeadsAxis(Operation *) const { return 0; }
  int64_t getValueHeadsAxis(Operation *) const { return 0; }
  StringRef getBackendName(Operation *op) const {
    auto name = op->getAttrOfType<StringAttr>("backend");
    return name ? name.getValue() : StringRef();
  }
  LogicalResult setBackendName(Operation *op, StringAttr name) const {
    if (!op->hasAttr("backend"))
      return failure();
    op->setAttr("backend", name);
    return success();
  }
};

class ForeignAttentionTest : public ::testing::Test {
protected:
  ForeignAttentionTest() {
    context.loadDialect<GQADialect, OtherDialect, func::FuncDialect,
                        linalg::LinalgDialect, tensor::TensorDialect>();
    OtherAttentionOp::attachInterface<OtherAttentionModel>(context);
  }

  /// Runs one pass on a module and returns the attention in it.
  AttentionOpInterface run(StringRef source, std::unique_ptr<Pass> pass) {
    module = parseSourceString<ModuleOp>(source, &context);
    EXPECT_TRUE(module);
    PassManager manager(&context);
    manager.addPass(std::move(pass));
    result = manager.run(*module);
    AttentionOpInterface found;
    module->walk([&](AttentionOpInterface op) { found = op; });
    return found;
  }

  int64_t countRepeats() {
    int64_t number = 0;
    module->walk([&](RepeatKVOp) { ++number; });
    return number;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  LogicalResult result = failure();
};

constexpr llvm::StringLiteral kRepeated = R"(
  func.func @f(%q: tensor<8x?x64xf32>, %k: tensor<2x?x64xf32>, %v: tensor<?x4x32xf32>, %e: tensor<8x?x32xf32>) {
    %keys = gqa.repeat_kv %k heads_axis(0) n_rep(4) : tensor<2x?x64xf32> -> tensor<8x?x64xf32>
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<?x4x32xf32> -> tensor<?x8x32xf32>
    %t = linalg.transpose ins(%values : tensor<?x8x32xf32>) outs(%e : tensor<8x?x32xf32>) permutation = [1, 0, 2]
    %o = "other.attention"(%t, %q, %keys) : (tensor<8x?x32xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x32xf32>
    return
  })";

TEST_F(ForeignAttentionTest, Folds) {
  auto collector = std::make_shared<CounterCollector>();
  AttentionOpInterface op =
      run(kRepeated, createFoldRepeatKVPass({}, collector));
  ASSERT_TRUE(succeeded(result));
  EXPECT_EQ(op.getNumQueryHeads(), 8);
  EXPECT_EQ(op.getNumKeyHeads(), 2);
  EXPECT_EQ(op.getNumValueHeads(), 4);
  EXPECT_EQ(countRepeats(), 0);

  Counters counters = collector->take();
  EXPECT_EQ(counters.numRepeatsRemoved, 2);
  EXPECT_EQ(counters.numRepeatsKept, 0);
  EXPECT_EQ(counters.bytesSaved, 0);
  EXPECT_EQ(counters.dynamicBytesSaved,
            (std::vector<std::string>{"2048 * dim(%arg1, 1)",
                                      "1024 * dim(%arg2, 0)"}));
  // What is taken is gone.
  EXPECT_EQ(collector->take().numRepeatsRemoved, 0);
}

TEST_F(ForeignAttentionTest, Sinks) {
  AttentionOpInterface op = run(kRepeated, createSinkRepeatKVPass());
  ASSERT_TRUE(succeeded(result));
  EXPECT_TRUE(op.getValueOperand().getDefiningOp<RepeatKVOp>());
  EXPECT_TRUE(op.getKeyOperand().getDefiningOp<RepeatKVOp>());
  EXPECT_EQ(countRepeats(), 2);
}

TEST_F(ForeignAttentionTest, Materializes) {
  AttentionOpInterface op = run(R"(
    func.func @f(%q: tensor<8x?x64xf32>, %k: tensor<2x?x64xf32>, %v: tensor<4x?x32xf32>) {
      %o = "other.attention"(%v, %q, %k) {backend = "flex"}
         : (tensor<4x?x32xf32>, tensor<8x?x64xf32>, tensor<2x?x64xf32>) -> tensor<8x?x32xf32>
      return
    })",
                                createMaterializeRepeatKVPass());
  ASSERT_TRUE(succeeded(result));
  EXPECT_EQ(op.getNumKeyHeads(), 8);
  EXPECT_EQ(op.getNumValueHeads(), 8);
}

// No verifier of ours sees these numbers of heads.
TEST_F(ForeignAttentionTest, OddHeadsStay) {
  StringRef odd = R"(
    func.func @f(%q: tensor<8x?x64xf32>, %k: tensor<3x?x64xf32>, %v: tensor<0x?x32xf32>) {
      %keys = gqa.repeat_kv %k heads_axis(0) n_rep(2) : tensor<3x?x64xf32> -> tensor<6x?x64xf32>
      %values = gqa.repeat_kv %v heads_axis(0) n_rep(2) : tensor<0x?x32xf32> -> tensor<0x?x32xf32>
      %o = "other.attention"(%values, %q, %keys) {backend = "flex"}
         : (tensor<0x?x32xf32>, tensor<8x?x64xf32>, tensor<6x?x64xf32>) -> tensor<8x?x32xf32>
      return
    })";
  EXPECT_TRUE(run(odd, createFoldRepeatKVPass()));
  EXPECT_TRUE(succeeded(result));
  EXPECT_EQ(countRepeats(), 2);
  EXPECT_TRUE(run(odd, createMaterializeRepeatKVPass()));
  EXPECT_TRUE(succeeded(result));
  EXPECT_EQ(countRepeats(), 2);
}

TEST_F(ForeignAttentionTest, NoRepeatReachesTheQueries) {
  AttentionOpInterface op = run(R"(
    func.func @f(%q: tensor<8x?x64xf32>, %k: tensor<3x?x64xf32>, %v: tensor<3x?x32xf32>) {
      %o = "other.attention"(%v, %q, %k) {backend = "flex"}
         : (tensor<3x?x32xf32>, tensor<8x?x64xf32>, tensor<3x?x64xf32>) -> tensor<8x?x32xf32>
      return
    })",
                                createMaterializeRepeatKVPass());
  EXPECT_TRUE(succeeded(result));
  EXPECT_EQ(op.getNumKeyHeads(), 3);
}

// Numbers of heads that are not static, shapes that are not known at all.
TEST_F(ForeignAttentionTest, UnknownHeadsStay) {
  for (StringRef type : {"tensor<?x?x64xf32>", "tensor<*xf32>", "f32"}) {
    std::string source = R"(
      func.func @f(%q: TYPE, %k: TYPE) {
        %o = "other.attention"(%k, %q, %k) {backend = "flex"} : (TYPE, TYPE, TYPE) -> TYPE
        return
      })";
    for (size_t at; (at = source.find("TYPE")) != std::string::npos;)
      source.replace(at, 4, type.str());
    EXPECT_TRUE(run(source, createFoldRepeatKVPass()));
    EXPECT_TRUE(succeeded(result));
    EXPECT_TRUE(run(source, createMaterializeRepeatKVPass()));
    EXPECT_TRUE(succeeded(result));
    EXPECT_EQ(countRepeats(), 0);
  }
}

TEST_F(ForeignAttentionTest, SelectsBackend) {
  SelectBackendPassOptions options;
  options.backend = "native";
  options.force = true;
  AttentionOpInterface op = run(R"(
    func.func @f(%q: tensor<8x?x64xf32>) {
      %o = "other.attention"(%q, %q, %q) {backend = "flex"}
         : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
      return
    })",
                                createSelectBackendPass(options));
  EXPECT_TRUE(succeeded(result));
  EXPECT_EQ(op.getBackendName(), "native");
}

TEST_F(ForeignAttentionTest, HasNoPlaceForABackend) {
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message = diagnostic.str();
    return success();
  });
  SelectBackendPassOptions options;
  options.backend = "native";
  run(kRepeated, createSelectBackendPass(options));
  EXPECT_TRUE(failed(result));
  EXPECT_EQ(message,
            "'other.attention' op has no place for the name of a backend");
}
} // namespace
