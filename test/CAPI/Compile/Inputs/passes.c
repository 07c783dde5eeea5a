//===- passes.c - Runs our passes through MLIR's C interface ------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Passes.h"
#include "gqa-c/Dialects.h"

#include "mlir-c/Diagnostics.h"
#include "mlir-c/IR.h"

#include <stdio.h>

static const char *const source =
    "func.func @f(%q: tensor<1x4x?x64xf32>, %k: tensor<1x2x?x64xf32>) -> "
    "tensor<1x4x?x64xf32> {\n"
    "  %r = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x?x64xf32> -> "
    "tensor<1x4x?x64xf32>\n"
    "  %o = gqa.attention %q, %r, %r layout(bhsd) scale(0.125) : "
    "(tensor<1x4x?x64xf32>, tensor<1x4x?x64xf32>, tensor<1x4x?x64xf32>) -> "
    "tensor<1x4x?x64xf32>\n"
    "  return %o : tensor<1x4x?x64xf32>\n"
    "}\n";

static void print(MlirStringRef text, void *userData) {
  (void)userData;
  fwrite(text.data, 1, text.length, stdout);
}

static MlirLogicalResult report(MlirDiagnostic diagnostic, void *userData) {
  printf("diagnostic: ");
  mlirLocationPrint(mlirDiagnosticGetLocation(diagnostic), print, userData);
  printf(": ");
  mlirDiagnosticPrint(diagnostic, print, userData);
  printf("\n");
  return mlirLogicalResultSuccess();
}

/// Runs `pass`, or the pipeline `name` if it is null, on the source.
static void run(MlirContext context, const char *name, MlirPass pass) {
  printf("-- %s\n", name);
  MlirModule module =
      mlirModuleCreateParse(context, mlirStringRefCreateFromCString(source));
  MlirPassManager manager = mlirPassManagerCreateOnOperation(
      context, mlirStringRefCreateFromCString("builtin.module"));
  MlirOpPassManager passes = mlirPassManagerGetAsOpPassManager(manager);
  MlirLogicalResult result = mlirLogicalResultSuccess();
  if (pass.ptr)
    mlirPassManagerAddOwnedPass(manager, pass);
  else
    result = mlirOpPassManagerAddPipeline(
        passes, mlirStringRefCreateFromCString(name), print, NULL);
  if (mlirLogicalResultIsSuccess(result))
    result = mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module));
  if (mlirLogicalResultIsSuccess(result))
    mlirOperationPrint(mlirModuleGetOperation(module), print, NULL);
  else
    printf("failed\n");
  mlirPassManagerDestroy(manager);
  mlirModuleDestroy(module);
}

int main(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  MlirDialectHandle gqa = mlirGetDialectHandle__gqa__();
  MlirDialectHandle hopper = mlirGetDialectHandle__hopper__();
  printf("namespace ");
  print(mlirDialectHandleGetNamespace(gqa), NULL);
  printf(", ");
  print(mlirDialectHandleGetNamespace(hopper), NULL);
  printf("\n");
  gqaRegisterEverything(registry);
  gqaRegisterAllPasses();
  MlirContext context = mlirContextCreateWithRegistry(registry, false);
  mlirDialectHandleLoadDialect(gqa, context);
  mlirContextAttachDiagnosticHandler(context, report, NULL, NULL);

  MlirPass none = {NULL};
  run(context, "gqa-fold-repeat-kv", mlirCreateGQATransformsFoldRepeatKVPass());
  run(context, "gqa-optimize{backend=sdpa}", none);
  run(context, "gqa-to-nvvm", none);
  run(context, "gqa-optimize{backend=nosuch}", none);

  mlirContextDestroy(context);
  mlirDialectRegistryDestroy(registry);
  return 0;
}
