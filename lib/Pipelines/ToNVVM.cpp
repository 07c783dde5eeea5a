//===- ToNVVM.cpp - From tensors to PTX -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/ToNVVM.h"

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"
#include "gqa/Dialect/Hopper/Transforms/Passes.h"
#include "gqa/Target/Chip.h"
#include "gqa/Target/CudaToolkit.h"
#include "gqa/Target/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::gqa;

void gqa::buildToGPUPipeline(OpPassManager &pm, const ToNVVMOptions &options) {
  pm.addPass(createCheckChipPass(CheckChipPassOptions{options.chip}));
  pm.addPass(createCheckAxesPass());
  pm.addPass(createCheckBackendPass(CheckBackendPassOptions{options.chip}));
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createDecomposeAggregatesPass());
  pm.addPass(createPrepareEntriesPass());
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createBufferizeEntriesPass());
  pm.addPass(createExpandDynamicReshapesPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  pm.addPass(createConvertGQAToHopperPass(ConvertGQAToHopperPassOptions{
      options.chip, options.kernel, options.plan}));
  ConvertGQAToSCFPassOptions toSCF;
  toSCF.gpuMapping = true;
  pm.addPass(createConvertGQAToSCFPass(toSCF));
  pm.addNestedPass<func::FuncOp>(createConvertParallelLoopToGpuPass());
  pm.addNestedPass<func::FuncOp>(createMapToGPUPass());
  // Ahead of its lowering, affine arithmetic simplifies best.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createSinkScalarsPass());
  pm.addPass(createGpuKernelOutliningPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCheckLaunchesPass());
}

/// Pages of the hopper dialect become kernels in the scf, arith, math, llvm and
/// nvvm dialects; other kernels stay as they are. Pages are simplified first:
/// afterwards there is twenty times as much IR.
static void addTilePasses(OpPassManager &kernels) {
  kernels.addPass(createInlinerPass());
  kernels.addPass(createHopperExpandLoopsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createConvertHopperToNVVMPass());
}

void gqa::buildKernelsToNVVMPipeline(OpPassManager &pm,
                                     const ToNVVMOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  addTilePasses(kernels);
  kernels.addPass(createConvertVectorToSCFPass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createExpandMathPass(
      ExpandMathPassOptions{/*hasLibdevice=*/findLibdevice().has_value()}));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createConvertVectorToLLVMPass());
  // Extents and strides may be large; only the chip's thread numbers are small.
  ConvertGpuOpsToNVVMOpsOptions toNVVM;
  toNVVM.indexBitwidth = 64;
  kernels.addPass(createConvertGpuOpsToNVVMOps(toNVVM));
  // Operations of nvvm that are written as inline PTX.
  kernels.addPass(createConvertNVVMToLLVMPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());

  GpuNVVMAttachTargetOptions target;
  target.chip = options.chip;
  if (std::optional<Chip> chip = lookupChip(options.chip))
    target.features = chip->getFeatures();
  target.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(target));
}

void gqa::buildToNVVMPipeline(OpPassManager &pm, const ToNVVMOptions &options) {
  buildToGPUPipeline(pm, options);
  buildCompileKernelsPipeline(pm, options);
}

void gqa::buildCompileKernelsPipeline(OpPassManager &pm,
                                      const ToNVVMOptions &options) {
  buildKernelsToNVVMPipeline(pm, options);
  if (options.format == KernelFormat::LLVM)
    return;
  SerializeKernelsPassOptions serialize;
  serialize.chip = options.chip;
  serialize.format = options.format == KernelFormat::Bin ? DeviceFormat::Cubin
                                                         : DeviceFormat::PTX;
  pm.addPass(createSerializeKernelsPass(serialize));
}
