//===- InitAllPasses.h - Registers our passes and pipelines -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_INITALLPASSES_H
#define GQA_INITALLPASSES_H

#include "gqa/Conversion/Passes.h"
#include "gqa/Dialect/GQA/Transforms/Passes.h"
#include "gqa/Dialect/Hopper/Transforms/Passes.h"
#include "gqa/Pipelines/Pipelines.h"
#include "gqa/Target/Passes.h"

namespace mlir::gqa {

/// Registers all our passes and pipelines by name.
inline void registerAllPasses() {
  registerGQAConversionPasses();
  registerGQATransformsPasses();
  registerGQATargetPasses();
  registerHopperTransformsPasses();
  registerPipelines();
}

} // namespace mlir::gqa

#endif // GQA_INITALLPASSES_H
