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

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::gqa;

/// Registers a pipeline of passes on modules. Adding those to the pass manager
/// of another operation would end the process, so that is an error here.
template <typename OptionsT>
static void registerModulePipeline(StringRef name, StringRef description,
                                   void (*build)(OpPassManager &,
                                                 const OptionsT &)) {
  auto add = [=](OpPassManager &manager, StringRef text,
                 function_ref<LogicalResult(const Twine &)> error) {
    if (manager.getOpAnchorName() != ModuleOp::getOperationName())
      return error(Twine("'") + name + "' works on 'builtin.module', found '" +
                   manager.getOpAnchorName() + "'");
    OptionsT options;
    if (failed(options.parseFromString(text)))
      return failure();
    build(manager, options);
    return success();
  };
  auto showOptions =
      [](function_ref<void(const mlir::detail::PassOptions &)> show) {
        show(OptionsT());
      };
  registerPassPipeline(name, description, add, showOptions);
}

void gqa::registerPipelines() {
  PassPipelineRegistration<OptimizeOptions>(
      "gqa-optimize", "Removes the repeats of K and V that no backend needs",
      buildOptimizePipeline);
  registerModulePipeline<ToCPUOptions>(
      "gqa-to-cpu",
      "Lowers gqa and upstream dialects on tensors to the LLVM dialect, to run "
      "on the CPU",
      buildToCPUPipeline);
  registerModulePipeline<ToNVVMOptions>(
      "gqa-to-nvvm",
      "Lowers gqa and upstream dialects on tensors to GPU kernels and the code "
      "that launches them",
      buildToNVVMPipeline);
  registerModulePipeline<ToNVVMOptions>(
      "gqa-compile-kernels",
      "Compiles each gpu.module, pages of the hopper dialect among them",
      buildCompileKernelsPipeline);
}
