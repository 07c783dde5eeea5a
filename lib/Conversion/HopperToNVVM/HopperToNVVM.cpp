//===- HopperToNVVM.cpp - Lowers pages to llvm and nvvm -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Each operation is lowered by itself, tiles to the registers that hold them:
// one value becomes several. No materialization is registered, so that all that
// hold a tile are converted in this one pass; what is not fails loudly.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/Hopper/Utils/FragmentLayout.h"
#include "gqa/Dialect/Hopper/Utils/SharedMemoryLayout.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/ControlFlow/Transforms/StructuralTypeConversions.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"

namespace mlir::gqa {
#define GEN_PASS_DEF_CONVERTHOPPERTONVVMPASS
#include "gqa/Conversion/Passes.h.inc"
} // namespace mlir::gqa

using namespace mlir;
using namespace mlir::gqa;
using namespace mlir::gqa::hopper;

TileTypeConverter::TileTypeConverter(MLIRContext *context) {
  Type i32 = IntegerType::get(context, 32);
  auto pointer = [context](unsigned space) -> Type {
    return LLVM::LLVMPointerType::get(context, space);
  };
  constexpr unsigned kGeneric = 0, kGlobal = 1, kShared = 3;
  using Types = SmallVectorImpl<Type>;
  using Result = std::optional<LogicalResult>;

  // The last one added is asked first.
  addConversion([](Type type) { return type; });
  addConversion([](FragmentType type, Types &types) -> Result {
    types.append(countRegisters(type.getCols()), type.getElementType());
    return success();
  });
  addConversion([](InflightType type, Types &types) -> Result {
    types.append(countRegisters(type.getCols()), type.getElementType());
    return success();
  });
  addConversion([i32](OperandAType type, Types &types) -> Result {
    types.append(countRegisters(type.getCols()) / 2, i32);
    return success();
  });
  addConversion([](RowsType type, Types &types) -> Result {
    types.append(kRowsOfThread, type.getElementType());
    return success();
  });
  addConversion([i32, pointer](SmemType, Types &types) -> Result {
    types.append({pointer(kShared), i32});
    return success();
  });
  addConversion([i32, pointer](RingType, Types &types) -> Result {
    types.append({pointer(kShared), i32, pointer(kShared), pointer(kShared)});
    return success();
  });
  addConversion([pointer](MailboxType, Types &types) -> Result {
    types.append(3, pointer(kShared));
    return success();
  });
  addConversion([i32](CursorType type, Types &types) -> Result {
    types.append(type.getStages() == 1 ? 1 : 2, i32);
    return success();
  });
  addConversion([pointer](MbarrierType) { return pointer(kShared); });
  addConversion([pointer](TensorMapType) { return pointer(kGeneric); });
  addConversion([pointer](GlobalType) { return pointer(kGlobal); });
}

/// Contents in the order of the allocations, then all barriers.
static void placeAllocations(KernelOp kernel, SharedMemoryPlan &plan) {
  int64_t bytes = 0;
  kernel.walk([&](AllocOp op) {
    SharedFootprint footprint = getSharedFootprint(op.getRing().getType());
    bytes = llvm::alignTo(bytes, footprint.alignment);
    plan.places[op].contents = bytes;
    bytes += footprint.bytes;
  });
  kernel.walk([&](AllocOp op) {
    plan.places[op].barriers = bytes;
    bytes += 16 * getSharedFootprint(op.getRing().getType()).stages;
  });
}

/// Declares the dynamic shared memory of `module` under an unused name.
static StringRef declareSharedMemory(gpu::GPUModuleOp module) {
  SymbolTable symbols(module);
  OpBuilder builder(module.getContext());
  auto bytes = LLVM::LLVMArrayType::get(builder.getI8Type(), 0);
  constexpr unsigned kShared = 3;
  auto global = LLVM::GlobalOp::create(
      builder, module.getLoc(), bytes, /*isConstant=*/false,
      LLVM::Linkage::External, "hopper_shared_memory", /*value=*/Attribute(),
      /*alignment=*/kTileAlignment, kShared);
  return symbols.insert(global, module.getBody()->begin()).getValue();
}

/// What may hold a tile without being one of ours.
static void populateStructuralPatterns(TypeConverter &converter,
                                       RewritePatternSet &patterns,
                                       ConversionTarget &target) {
  scf::populateSCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                       target);
  cf::populateCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                     target);
  populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns,
                                                                 converter);
  populateCallOpTypeConversionPattern(patterns, converter);
  populateReturnOpTypeConversionPattern(patterns, converter);
  // Only the signature: branch patterns convert the blocks after the first.
  target.addDynamicallyLegalOp<func::FuncOp>([&](func::FuncOp function) {
    return converter.isSignatureLegal(function.getFunctionType());
  });
  target.markUnknownOpDynamicallyLegal(
      [&](Operation *op) { return converter.isLegal(op); });
}

namespace {
struct ConvertHopperToNVVMPass
    : public gqa::impl::ConvertHopperToNVVMPassBase<ConvertHopperToNVVMPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    Emitter::getDependentDialects(registry);
  }

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    if (failed(checkInput(module)))
      return signalPassFailure();
    SharedMemoryPlan plan;
    module.walk([&](KernelOp kernel) { placeAllocations(kernel, plan); });
    if (!plan.places.empty())
      plan.symbol = declareSharedMemory(module);

    MLIRContext *context = &getContext();
    TileTypeConverter converter(context);
    RewritePatternSet patterns(context);
    ConversionTarget target(*context);
    target.addIllegalDialect<HopperDialect>();
    target.addLegalDialect<LLVM::LLVMDialect>();
    target.addLegalOp<gpu::GPUModuleOp>();
    populateStructuralPatterns(converter, patterns, target);
    populateKernelPatterns(converter, patterns);
    populateMemoryPatterns(converter, plan, patterns);
    populateSchedulePatterns(converter, patterns);
    populateProductPatterns(converter, patterns);
    populateElementPatterns(converter, patterns);
    ConversionConfig config;
    config.foldingMode = DialectConversionFoldingMode::Never;
    if (failed(applyPartialConversion(module, target, std::move(patterns),
                                      config)))
      signalPassFailure();
  }

private:
  /// What this pass relies on and a page may lack.
  static LogicalResult checkInput(gpu::GPUModuleOp module) {
    WalkResult walk = module.walk([&](Operation *op) -> WalkResult {
      if (isa<KvLoopOp>(op))
        return op->emitOpError("expects hopper-expand-loops to have run");
      return WalkResult::advance();
    });
    return failure(walk.wasInterrupted());
  }
};
} // namespace
