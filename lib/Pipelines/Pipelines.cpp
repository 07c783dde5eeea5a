//===- Pipelines.cpp - Registration of our pipelines ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa/Pipelines/Pipelines.h"

#include "gqa/Pipelines/Optimize.h"
#include "gqa/Pipelines/ToCPU.h"
#include "gqa/Pipelines/ToNVVM.h"

#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::gqa;

void gqa::registerPipelines() {
  PassPipelineRegistration<OptimizeOptions>(
      "gqa-optimize", "Removes the repeats of K and V that no backend needs",
      buildOptimizePipeline);
  PassPipelineRegistration<ToCPUOptions>(
      "gqa-to-cpu",
      "Lowers gqa and upstream dialects on tensors to the LLVM dialect, to run "
      "on the CPU",
      buildToCPUPipeline);
  PassPipelineRegistration<ToNVVMOptions>(
      "gqa-to-nvvm",
      "Lowers gqa and upstream dialects on tensors to GPU kernels and the code "
      "that launches them",
      buildToNVVMPipeline);
}
