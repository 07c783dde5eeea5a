//===- GQAToCall.cpp - Lowers attention to calls of backends' functions ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallFrame.h"

#include "gqa/Backend/Backend.h"
#include "gqa/Conversion/Passes.h"
#include "gqa/Conversion/StridedOperand.h"
#include "gqa/Dialect/GQA/IR/GQA.h"
#include "gqa/Dialect/GQA/Utils/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CONVERTGQATOCALLPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;

namespace {
/// An attention that is to become a call.
struct PlannedCall {
  AttentionOpInterface op;
  std::string function;
};
} // namespace

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static LogicalResult checkOperands(Operation *op) {
  for (Value operand : op->getOperands()) {
    FailureOr<MemRefType> memref = getStridedOperandType(op, operand);
    if (failed(memref))
      return failure();
    if (!*memref || !memref->getMemorySpace())
      continue;
    return op->emitOpError("expects memrefs in the default memory space, as a "
                           "function on the host gets them, but got ")
           << *memref;
  }
  auto checkDtype = [&](Value value, StringRef name) -> LogicalResult {
    if (!value || getCallDtype(getElementTypeOrSelf(value.getType())))
      return success();
    return op->emitOpError("expects ")
           << name << " of a type that functions take, "
           << (name == "mask" ? "i1, " : "")
           << "f16, bf16, f32 or f64, but got "
           << getElementTypeOrSelf(value.getType());
  };
  Value mask, sinks;
  if (auto dense = dyn_cast<AttentionOp>(op)) {
    mask = dense.getMask();
    sinks = dense.getSinks();
  } else {
    sinks = cast<VarlenAttentionOp>(op).getSinks();
  }
  return success(succeeded(checkDtype(mask, "mask")) &&
                 succeeded(checkDtype(sinks, "sinks")));
}

/// The function that `op` is to call, empty if none; an error if it cannot.
static FailureOr<std::string> findFunction(AttentionOpInterface op) {
  BackendTable table = BackendTable::get(op);
  FailureOr<const BackendCapabilities *> backend = table.lookupOrEmitError(op);
  if (failed(backend))
    return failure();
  if (!(*backend)->function)
    return std::string();
  // Nobody but the function knows how to compute what it does not take.
  if (std::optional<BackendRefusal> refusal = checkSupport(**backend, op)) {
    InFlightDiagnostic diagnostic =
        op->emitOpError() << "backend '" << getEffectiveBackendName(op) << "' "
                          << refusal->reason;
    if (refusal->key == "grouped_heads" || refusal->key == "distinct_kv_heads")
      diagnostic << "; run gqa-materialize-repeat-kv first";
    return diagnostic;
  }
  if (failed(checkOperands(op)))
    return failure();
  return *(*backend)->function;
}

/// The type void(ptr) of all these functions.
static LLVM::LLVMFunctionType getFunctionType(MLIRContext *context) {
  return LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context),
                                     {LLVM::LLVMPointerType::get(context)});
}

/// An error if the symbol that `call` needs is something else.
static LogicalResult checkSymbol(PlannedCall &call,
                                 SymbolTableCollection &tables) {
  Operation *scope = SymbolTable::getNearestSymbolTable(call.op);
  auto name = StringAttr::get(call.op->getContext(), call.function);
  Operation *symbol = tables.lookupSymbolIn(scope, name);
  if (!symbol)
    return success();
  auto function = dyn_cast<LLVM::LLVMFuncOp>(symbol);
  LLVM::LLVMFunctionType expected = getFunctionType(call.op->getContext());
  if (function && function.getFunctionType() == expected)
    return success();
  InFlightDiagnostic diagnostic =
      call.op->emitOpError()
      << "backend '" << getEffectiveBackendName(call.op) << "' expects symbol '"
      << call.function << "' to be an llvm.func of type " << expected
      << ", but got a " << symbol->getName();
  diagnostic.attachNote(symbol->getLoc()) << "the symbol is here";
  return diagnostic;
}

//===----------------------------------------------------------------------===//
// Lowering
//===----------------------------------------------------------------------===//

static LLVM::LLVMFuncOp declare(PlannedCall &call,
                                SymbolTableCollection &tables) {
  Operation *scope = SymbolTable::getNearestSymbolTable(call.op);
  MLIRContext *context = scope->getContext();
  SymbolTable &table = tables.getSymbolTable(scope);
  if (auto function = table.lookup<LLVM::LLVMFuncOp>(call.function))
    return function;
  OpBuilder builder(context);
  builder.setInsertionPointToStart(&scope->getRegion(0).front());
  auto function = LLVM::LLVMFuncOp::create(
      builder, call.op->getLoc(), call.function, getFunctionType(context));
  table.insert(function, scope->getRegion(0).front().begin());
  return function;
}

template <typename OpTy>
static void fillSharedParts(CallFrame &frame, OpTy op) {
  frame.setAlign(op.getAlign() == Align::BottomRight
                     ? GQA_ATTENTION_BOTTOM_RIGHT
                     : GQA_ATTENTION_TOP_LEFT);
  frame.setScale(op.getScale().convertToDouble());
  if (std::optional<APFloat> softcap = op.getSoftcap())
    frame.setSoftcap(softcap->convertToDouble());
  frame.setWindow(op.getWindowLeft(), op.getWindowRight());
  frame.setTensor(offsetof(GqaAttentionCall, query), op.getQuery());
  frame.setTensor(offsetof(GqaAttentionCall, key), op.getKey());
  frame.setTensor(offsetof(GqaAttentionCall, value), op.getValue());
  frame.setTensor(offsetof(GqaAttentionCall, output), op.getOuts()[0]);
  if (op.hasLse())
    frame.setTensor(offsetof(GqaAttentionCall, lse), op.getOuts()[1]);
  if (op.getSinks())
    frame.setTensor(offsetof(GqaAttentionCall, sinks), op.getSinks());
}

static void fill(CallFrame &frame, AttentionOp op) {
  frame.setLayout(op.getLayout() == Layout::BSHD ? GQA_ATTENTION_BSHD
                                                 : GQA_ATTENTION_BHSD);
  fillSharedParts(frame, op);
  frame.setMaxSeqlens(Value(), Value());
  if (op.getMask())
    frame.setTensor(offsetof(GqaAttentionCall, mask), op.getMask());
}

static void fill(CallFrame &frame, VarlenAttentionOp op) {
  frame.setLayout(GQA_ATTENTION_THD);
  fillSharedParts(frame, op);
  frame.setMaxSeqlens(op.getMaxQ(), op.getMaxK());
  frame.setTensor(offsetof(GqaAttentionCall, cuSeqlensQ), op.getCuQ());
  frame.setTensor(offsetof(GqaAttentionCall, cuSeqlensK), op.getCuK());
}

static void lower(PlannedCall &call, SymbolTableCollection &tables) {
  LLVM::LLVMFuncOp function = declare(call, tables);
  ImplicitLocOpBuilder b(call.op->getLoc(), call.op);
  emitAnalysis(call.op, "FunctionCall")
      << remark::metric("Backend", getEffectiveBackendName(call.op))
      << remark::metric("Function", call.function);
  CallFrame frame(b);
  llvm::TypeSwitch<Operation *>(call.op).Case<AttentionOp, VarlenAttentionOp>(
      [&](auto op) { fill(frame, op); });
  LLVM::CallOp::create(b, function, ValueRange{frame.getPointer()});
  frame.release();
  call.op->erase();
}

namespace {
struct ConvertGQAToCallPass
    : gqa::impl::ConvertGQAToCallPassBase<ConvertGQAToCallPass> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<PlannedCall> calls;
    SymbolTableCollection tables;
    bool allFit = true;
    getOperation()->walk([&](Operation *op) {
      // Operations of other dialects have lowerings of their own.
      if (!isa<AttentionOp, VarlenAttentionOp>(op))
        return;
      auto attention = cast<AttentionOpInterface>(op);
      FailureOr<std::string> function = findFunction(attention);
      allFit &= succeeded(function);
      if (failed(function) || function->empty())
        return;
      PlannedCall call{attention, *function};
      allFit &= succeeded(checkSymbol(call, tables));
      calls.push_back(std::move(call));
    });
    if (!allFit)
      return signalPassFailure();
    for (PlannedCall &call : calls)
      lower(call, tables);
  }
};
} // namespace
