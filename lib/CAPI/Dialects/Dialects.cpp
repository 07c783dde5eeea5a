//===- Dialects.cpp - C interface of our dialects -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Dialects.h"

#include "gqa/InitAllDialects.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"

using namespace mlir;

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(GQA, gqa, gqa::GQADialect)
MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(Hopper, hopper,
                                      gqa::hopper::HopperDialect)

void gqaRegisterAllDialects(MlirDialectRegistry registry) {
  gqa::registerAllDialects(*unwrap(registry));
}

void gqaRegisterEverything(MlirDialectRegistry registry) {
  mlir::registerAllDialects(*unwrap(registry));
  mlir::registerAllExtensions(*unwrap(registry));
  gqa::registerAllDialects(*unwrap(registry));
}
