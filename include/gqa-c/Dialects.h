//===- Dialects.h - C interface of our dialects -------------------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_DIALECTS_H
#define GQA_C_DIALECTS_H

#include "gqa-c/Support.h"

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// mlirGetDialectHandle__gqa__() and mlirGetDialectHandle__hopper__(), for
/// mlirDialectHandleRegisterDialect and its kind. A handle has the dialect
/// only; gqaRegisterAllDialects adds what it implements for others, too.
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(GQA, gqa);
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Hopper, hopper);

/// Adds our dialects, and the interfaces that they implement from other
/// libraries (bufferization among them), to `registry`.
GQA_C_EXPORT void gqaRegisterAllDialects(MlirDialectRegistry registry);

/// Adds every dialect of MLIR, with its extensions, and ours: all that
/// gqa-to-cpu, gqa-to-nvvm and modules of front ends need.
GQA_C_EXPORT void gqaRegisterEverything(MlirDialectRegistry registry);

#ifdef __cplusplus
}
#endif

#endif // GQA_C_DIALECTS_H
