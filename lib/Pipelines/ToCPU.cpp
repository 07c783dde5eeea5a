//===- ToCPU.cpp - The pipeline gqa-to-cpu --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/ToCPU.h"

#include "gqa/Conversion/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::gqa;

/// TOSA to linalg, tensor and arith.
static void addTosa(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(tosa::createTosaMakeBroadcastablePass());
  functions.addPass(tosa::createTosaToLinalgNamed());
  functions.addPass(tosa::createTosaToLinalg());
  functions.addPass(createTosaToTensorPass());
  functions.addPass(createTosaToArithPass());
  functions.addPass(createTosaToSCFPass());
}

/// Tensors to memrefs.
static void addBufferization(OpPassManager &pm, const ToCPUOptions &options) {
  pm.addPass(createDecomposeAggregatesPass());
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createConvertTensorToLinalgPass());
  pm.addPass(createProtectArgumentsPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  if (options.deallocate)
    bufferization::buildBufferDeallocationPipeline(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Attention to calls of backends' functions, structured operations to loops,
/// and loops to branches.
static void addLoops(OpPassManager &pm, const ToCPUOptions &options) {
  if (options.functions)
    pm.addPass(createConvertGQAToCallPass());
  pm.addPass(createConvertGQAToSCFPass());
  pm.addPass(createConvertLinalgToLoopsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createConvertVectorToSCFPass());
  pm.addPass(createSCFToControlFlowPass());
}

/// What is left to the LLVM dialect.
static void addLLVM(OpPassManager &pm, const ToCPUOptions &options) {
  pm.addPass(createExpandDynamicReshapesPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  if (options.cWrappers)
    pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createConvertComplexToStandardPass());
  pm.addPass(createExpandSmallFloatsPass());
  pm.addPass(createConvertVectorToLLVMPass());
  // Functions that LLVM has no intrinsic for come from the C library; integer
  // powers become loops.
  pm.addPass(createConvertMathToFuncs());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createVerifyLLVMPass());
}

void gqa::buildToCPUPipeline(OpPassManager &pm, const ToCPUOptions &options) {
  pm.addPass(createCheckAxesPass());
  addTosa(pm);
  addBufferization(pm, options);
  addLoops(pm, options);
  addLLVM(pm, options);
}
