//===- MergeKernels.cpp - One gpu.module for all kernels ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MergeKernels.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::gqa;

gpu::GPUModuleOp gqa::mergeKernels(ModuleOp module) {
  SmallVector<gpu::GPUModuleOp> sources(module.getOps<gpu::GPUModuleOp>());
  if (sources.empty())
    return {};
  gpu::GPUModuleOp target = sources.front();
  SymbolTable symbols(target);
  for (gpu::GPUModuleOp source : sources) {
    for (Operation &op : llvm::make_early_inc_range(*source.getBody())) {
      auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
      if (function && !function.isExternal())
        function.setName(source.getName());
      if (source == target)
        continue;
      // Declarations of libdevice are the same everywhere.
      if (function && function.isExternal() &&
          symbols.lookup(function.getName()))
        continue;
      op.moveBefore(target.getBody(), target.getBody()->end());
      symbols.insert(&op);
    }
    if (source != target)
      source.erase();
  }
  return target;
}
