//===- MergeKernels.h - One gpu.module for all kernels ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_LIB_TARGET_COMPILE_MERGEKERNELS_H
#define GQA_LIB_TARGET_COMPILE_MERGEKERNELS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::gqa {

/// Moves all kernels of `module`, in the llvm and nvvm dialects, into one
/// gpu.module, each under the name of the gpu.module it came from; null if
/// there are none. One module means one run of ptxas and one file to load.
/// Launches still name the old modules.
gpu::GPUModuleOp mergeKernels(ModuleOp module);

} // namespace mlir::gqa

#endif // GQA_LIB_TARGET_COMPILE_MERGEKERNELS_H
