//===- GQAToHopper.cpp - Lowers attention to tile kernels -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coverage.h"
#include "HostPart.h"
#include "Page.h"

#include "gqa/Conversion/KernelName.h"
#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CONVERTGQATOHOPPERPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// The plan that `text` tells: the fields of #hopper.plan without the head
/// dimensions, which are those of `plan`. Null if it is none; `message` says
/// why.
static hopper::PlanAttr parsePlan(StringRef text,
                                  const hopper::ForwardPlan &plan,
                                  MLIRContext *context, std::string &message) {
  std::string whole =
      llvm::formatv("#hopper.plan<head_dim = {0}, value_head_dim = {1}, {2}>",
                    plan.headDim, plan.valueHeadDim, text);
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &found) {
    if (message.empty())
      message = found.str();
    return success();
  });
  return dyn_cast_or_null<hopper::PlanAttr>(parseAttribute(whole, context));
}

static LogicalResult overridePlan(Operation *op, StringRef text,
                                  std::vector<ForwardProblem> &problems) {
  ForwardProblem &problem = problems.front();
  std::string message;
  hopper::PlanAttr plan =
      parsePlan(text, problem.plan, op->getContext(), message);
  if (plan && (plan.getProbabilities() != hopper::Probabilities::InRegisters)) {
    message = "pages have probabilities = registers";
    plan = {};
  }
  if (!plan)
    return op->emitError()
           << "expected a plan that fits this attention, found '" << text
           << "': " << message;
  problem.setPlan(plan.getForwardPlan());
  problems.resize(1);
  return success();
}

namespace {
struct ConvertGQAToHopperPass
    : public gqa::impl::ConvertGQAToHopperPassBase<ConvertGQAToHopperPass> {
  using Base::Base;

  void runOnOperation() override {
    if (kernel == KernelKind::Portable)
      return;
    SmallVector<std::pair<Operation *, Coverage>> attentions;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttentionOp, VarlenAttentionOp>(op))
        attentions.emplace_back(op, findCoverage(op, chip));
    });
    // All operations get their errors, not the first one only.
    bool allFit = true;
    for (auto &[op, coverage] : attentions) {
      if (coverage.problems.empty())
        allFit &= succeeded(explain(op, coverage.reason));
      else if (!plan.empty())
        allFit &= succeeded(overridePlan(op, plan, coverage.problems));
    }
    if (!allFit)
      return signalPassFailure();
    for (auto &[op, coverage] : attentions)
      if (!coverage.problems.empty())
        lower(op, coverage.problems);
  }

private:
  /// Says why `op` is left to the portable kernel.
  LogicalResult explain(Operation *op, StringRef reason) {
    StringRef name = op->getName().getStringRef();
    if (kernel == KernelKind::Tile)
      return op->emitError()
             << "expected an operation that a tile kernel covers (kernel=tile),"
                " found '"
             << name << "': " << reason
             << "; kernel=auto takes the portable kernel then";
    emitAnalysis(op, "PortableKernel")
        << (name +
            " is computed by the portable kernel, a thread for each query "
            "row: " +
            reason)
               .str();
    return success();
  }

  void lower(Operation *op, ArrayRef<ForwardProblem> problems) {
    ModuleOp module = op->getParentOfType<ModuleOp>();
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    UnitAttr::get(&getContext()));
    std::string name = makeKernelName(
        op->getParentOfType<func::FuncOp>().getName(), "_attention");
    SmallVector<TileKernel> kernels;
    for (const ForwardProblem &problem : problems)
      kernels.push_back(
          {problem, addPage(module, op->getLoc(), name, problem)});
    writeHostPart(op, kernels);
    op->erase();
  }

  hopper::KernelOp addPage(ModuleOp module, Location loc, std::string name,
                           const ForwardProblem &problem) {
    if (problem.mostKeys)
      name += "_up_to_" + std::to_string(*problem.mostKeys);
    OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
    hopper::KernelOp page = writePage(builder, loc, name, problem);
    // May rename it.
    auto pageModule = cast<gpu::GPUModuleOp>(page->getParentOp());
    pageModule->remove();
    StringAttr unique = SymbolTable(module).insert(pageModule);
    page.setSymNameAttr(unique);
    return page;
  }
};
} // namespace
