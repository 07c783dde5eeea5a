//===- Passes.cpp - C interface of our passes and pipelines ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Passes.h"

#include "gqa/InitAllPasses.h"

#include "mlir/CAPI/Pass.h"

using namespace mlir;
using namespace mlir::gqa;

#include "gqa/Conversion/Passes.capi.cpp.inc"
#include "gqa/Dialect/GQA/Transforms/Passes.capi.cpp.inc"
#include "gqa/Dialect/Hopper/Transforms/Passes.capi.cpp.inc"
#include "gqa/Target/Passes.capi.cpp.inc"

void gqaRegisterAllPasses(void) { registerAllPasses(); }

void gqaRegisterPipelines(void) { registerPipelines(); }
