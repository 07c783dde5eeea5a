//===- Passes.h - C interface of our passes and pipelines ---------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// For every pass FooPass of the groups GQAConversion, GQATransforms, GQATarget
// and HopperTransforms there are two functions,
//
//   MlirPass mlirCreate<Group>FooPass(void);
//   void mlirRegister<Group>FooPass(void);
//
// and for every group mlirRegister<Group>Passes(void).
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_PASSES_H
#define GQA_C_PASSES_H

#include "gqa-c/Support.h"

#include "mlir-c/Pass.h"

#include "gqa/Conversion/Passes.capi.h.inc"
#include "gqa/Dialect/GQA/Transforms/Passes.capi.h.inc"
#include "gqa/Dialect/Hopper/Transforms/Passes.capi.h.inc"
#include "gqa/Target/Passes.capi.h.inc"

#ifdef __cplusplus
extern "C" {
#endif

/// Registers all our passes and pipelines by name, so that
/// mlirParsePassPipeline knows them. Any number of times.
GQA_C_EXPORT void gqaRegisterAllPasses(void);

/// Registers our pipelines only: gqa-optimize, gqa-to-cpu, gqa-to-nvvm, ..
GQA_C_EXPORT void gqaRegisterPipelines(void);

#ifdef __cplusplus
}
#endif

#endif // GQA_C_PASSES_H
