//===- embedding.cpp - A compiler that takes in gqa -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// embedding FILE.mlir: gqa-optimize, then gqa-to-nvvm; prints the IR after
// each, and the remarks on standard error.
//
// embedding --call FILE.mlir: gqa-optimize, then a lowering of one's own, which
// makes attention on the backend "house" calls of a function.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"
#include "gqa/InitAllDialects.h"
#include "gqa/Pipelines/Optimize.h"
#include "gqa/Pipelines/ToNVVM.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Remarks.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

//===----------------------------------------------------------------------===//
// A lowering
//===----------------------------------------------------------------------===//

namespace {
/// Attention on the backend "house" becomes a call of @house_attention_TYPE(q,
/// k, v, scale, left, right) with tensors of dynamic extents. gqa-check-backend
/// ran before: `gqa.backends` says that house takes nothing else than these.
struct CallHousePass : PassWrapper<CallHousePass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CallHousePass)

  StringRef getArgument() const final { return "call-house"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, func::FuncDialect,
                    tensor::TensorDialect>();
  }

  void runOnOperation() override {
    SmallVector<gqa::AttentionOp> found;
    getOperation().walk([&](gqa::AttentionOp op) {
      if (op.getBackendName() == "house" && !op.isOnBuffers())
        found.push_back(op);
    });
    for (gqa::AttentionOp op : found)
      lower(op);
  }

  static void lower(gqa::AttentionOp op) {
    OpBuilder b(op);
    Location loc = op.getLoc();
    Type element = op.getQueryType().getElementType();
    auto anyShape = RankedTensorType::get(
        SmallVector<int64_t>(4, ShapedType::kDynamic), element);
    SmallVector<Value> operands;
    for (Value operand : {op.getQuery(), op.getKey(), op.getValue()})
      operands.push_back(
          b.createOrFold<tensor::CastOp>(loc, anyShape, operand));
    operands.push_back(arith::ConstantOp::create(b, loc, op.getScaleAttr()));
    for (int64_t bound : {op.getWindowLeft(), op.getWindowRight()})
      operands.push_back(arith::ConstantIntOp::create(b, loc, bound, 64));

    auto module = op->getParentOfType<ModuleOp>();
    std::string name;
    llvm::raw_string_ostream(name) << "house_attention_" << element;
    if (!module.lookupSymbol(name)) {
      OpBuilder atStart = OpBuilder::atBlockBegin(module.getBody());
      auto type = b.getFunctionType(ValueRange(operands).getTypes(), anyShape);
      func::FuncOp::create(atStart, loc, name, type).setPrivate();
    }
    auto call = func::CallOp::create(b, loc, name, anyShape, operands);
    Value result = b.createOrFold<tensor::CastOp>(loc, op.getOutput().getType(),
                                                  call.getResult(0));
    op.getOutput().replaceAllUsesWith(result);
    op.erase();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// The compiler
//===----------------------------------------------------------------------===//

/// Runs the passes that `build` adds, and prints what became of `module`.
static LogicalResult run(ModuleOp module, StringRef title,
                         function_ref<void(OpPassManager &)> build) {
  PassManager manager(module->getName());
  build(manager);
  if (failed(manager.run(module)))
    return failure();
  llvm::outs() << "// " << title << "\n";
  module.print(llvm::outs());
  llvm::outs() << "\n";
  return success();
}

static LogicalResult compile(ModuleOp module, bool callHouse) {
  auto optimize = [](OpPassManager &manager) {
    gqa::OptimizeOptions options;
    options.chip = "sm_90a";
    gqa::buildOptimizePipeline(manager, options);
    manager.addPass(gqa::createCheckBackendPass());
  };
  if (failed(run(module, "gqa-optimize", optimize)))
    return failure();
  if (callHouse)
    return run(module, "call-house", [](OpPassManager &manager) {
      manager.addPass(std::make_unique<CallHousePass>());
    });
  return run(module, "gqa-to-nvvm", [](OpPassManager &manager) {
    gqa::ToNVVMOptions options;
    options.chip = "sm_90a";
    gqa::buildToNVVMPipeline(manager, options);
  });
}

int main(int argc, char **argv) {
  bool callHouse = argc == 3 && StringRef(argv[1]) == "--call";
  if (argc != (callHouse ? 3 : 2)) {
    llvm::errs() << "usage: embedding [--call] FILE.mlir\n";
    return 1;
  }

  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  gqa::registerAllDialects(registry);
  MLIRContext context(registry);

  // Errors and remarks are printed with the line that they are about.
  std::string message;
  auto input = openInputFile(argv[argc - 1], &message);
  if (!input) {
    llvm::errs() << "embedding: error: " << message << "\n";
    return 1;
  }
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(input), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  context.printOpOnDiagnostic(false);
  remark::RemarkCategories categories;
  categories.passed = categories.missed = categories.analysis = "gqa";
  if (failed(remark::enableOptimizationRemarks(
          context, /*streamer=*/nullptr,
          std::make_unique<remark::RemarkEmittingPolicyAll>(), categories,
          /*printAsEmitRemarks=*/true)))
    return 1;

  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  return !module || failed(compile(*module, callHouse)) ? 1 : 0;
}
