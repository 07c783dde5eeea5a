//===- InlineHelpers.cpp - Inlines small private functions ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Neither a head map nor a repeat crosses a call. Front ends outline what their
// users wrote as a function (repeat_kv, softmax, where), so that small pure
// functions are inlined first.
//
//===----------------------------------------------------------------------===//

#include "gqa/Dialect/GQA/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/Inliner.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_INLINEHELPERSPASS
#include "gqa/Dialect/GQA/Transforms/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

/// True if `function` has one block of at most `maxOperations` operations, none
/// of which has an effect or calls another function.
static bool isHelper(func::FuncOp function, unsigned maxOperations) {
  if (!function.isPrivate() || !llvm::hasSingleElement(function.getBody()))
    return false;
  unsigned numOperations = 0;
  return !function.getBody()
              .walk([&](Operation *op) {
                bool mayMove = isMemoryEffectFree(op) &&
                               !isa<SymbolOpInterface, CallOpInterface>(op);
                return mayMove && ++numOperations <= maxOperations
                           ? WalkResult::advance()
                           : WalkResult::interrupt();
              })
              .wasInterrupted();
}

namespace {
/// Inlines calls within one operation, in callees before their callers.
class HelperInliner {
public:
  HelperInliner(Operation *root, unsigned maxOperations)
      : root(root), maxOperations(maxOperations),
        interface(root->getContext()) {}

  /// Returns true if anything was inlined.
  bool run();

private:
  /// A function whose calls are being looked at, one after another.
  struct Frame {
    func::FuncOp function;
    SmallVector<func::CallOp> calls;
  };

  void push(func::FuncOp function);
  func::FuncOp getCallee(func::CallOp call);
  void inlineCalls(func::FuncOp function);

  Operation *root;
  unsigned maxOperations;
  InlinerInterface interface;
  InlinerConfig config;
  SymbolTableCollection symbolTables;
  SmallVector<Frame> stack;
  /// Functions that have been looked at; false while they are being.
  llvm::DenseMap<Operation *, bool> isDone;
  llvm::SetVector<Operation *> inlined;
};
} // namespace

func::FuncOp HelperInliner::getCallee(func::CallOp call) {
  auto callee = symbolTables.lookupNearestSymbolFrom<func::FuncOp>(
      call, call.getCalleeAttr());
  return callee && root->isProperAncestor(callee) ? callee : func::FuncOp();
}

void HelperInliner::push(func::FuncOp function) {
  if (!isDone.try_emplace(function, false).second)
    return;
  Frame &frame = stack.emplace_back();
  frame.function = function;
  function.walk([&](func::CallOp call) { frame.calls.push_back(call); });
}

void HelperInliner::inlineCalls(func::FuncOp function) {
  SmallVector<func::CallOp> calls;
  function.walk([&](func::CallOp call) { calls.push_back(call); });
  for (func::CallOp call : calls) {
    // What is not done yet calls itself.
    func::FuncOp callee = getCallee(call);
    if (!callee || !isDone.lookup(callee) || !isHelper(callee, maxOperations) ||
        failed(inlineCall(interface, config.getCloneCallback(), call, callee,
                          &callee.getBody())))
      continue;
    inlined.insert(callee);
    call.erase();
  }
}

bool HelperInliner::run() {
  SmallVector<func::FuncOp> functions;
  root->walk([&](func::FuncOp function) { functions.push_back(function); });
  for (func::FuncOp function : functions) {
    push(function);
    while (!stack.empty()) {
      if (!stack.back().calls.empty()) {
        if (func::FuncOp callee = getCallee(stack.back().calls.pop_back_val()))
          push(callee);
        continue;
      }
      func::FuncOp next = stack.pop_back_val().function;
      inlineCalls(next);
      isDone[next] = true;
    }
  }
  if (inlined.empty())
    return false;
  SymbolUserMap users(symbolTables, root);
  for (Operation *helper : inlined)
    if (users.useEmpty(helper))
      helper->erase();
  return true;
}

namespace {
struct InlineHelpersPass : gqa::impl::InlineHelpersPassBase<InlineHelpersPass> {
  using Base::Base;

  void runOnOperation() override {
    // Other functions may be changed by other threads.
    if (!getOperation()->hasTrait<OpTrait::SymbolTable>() ||
        !HelperInliner(getOperation(), maxOperations).run())
      markAllAnalysesPreserved();
  }
};
} // namespace
