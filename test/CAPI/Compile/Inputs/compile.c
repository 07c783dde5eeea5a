//===- compile.c - Compiles a file through the C interface --------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: compile IN.mlir FOLDER [OPTION=VALUE ..]
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print(const GqaDiagnostic *diagnostic, void *userData) {
  static const char *const names[] = {"error", "warning", "note", "remark"};
  ++*(int *)userData;
  printf("%s:%u:%u: %s: %s\n", diagnostic->file, diagnostic->line,
         diagnostic->column, names[diagnostic->severity], diagnostic->message);
}

static void setOption(GqaCompileOptions options, const char *text) {
  const char *value = strchr(text, '=');
  value = value ? value + 1 : "";
  if (strncmp(text, "chip=", 5) == 0)
    gqaCompileOptionsSetChip(options, value);
  else if (strncmp(text, "plan=", 5) == 0)
    gqaCompileOptionsSetPlan(options, value);
  else if (strncmp(text, "backend=", 8) == 0)
    gqaCompileOptionsSetBackend(options, value);
  else if (strncmp(text, "ptxas=", 6) == 0)
    gqaCompileOptionsSetPtxas(options, value);
  else if (strncmp(text, "kernel=", 7) == 0)
    gqaCompileOptionsSetKernel(options, (GqaKernelKind)atoi(value));
  else if (strncmp(text, "flag", 4) == 0)
    gqaCompileOptionsSetFlag(options, (GqaCompileFlag)atoi(text + 4),
                             atoi(value));
}

int main(int argc, char **argv) {
  static char source[1 << 16];
  FILE *file = argc >= 3 ? fopen(argv[1], "rb") : NULL;
  if (!file)
    return 2;
  size_t length = fread(source, 1, sizeof(source), file);
  fclose(file);
  GqaCompileOptions options = gqaCompileOptionsCreate();
  for (int i = 3; i < argc; ++i)
    setOption(options, argv[i]);
  int diagnostics = 0;
  GqaStatus status = gqaCompile(source, length, "input.mlir", argv[2], options,
                                print, &diagnostics);
  gqaCompileOptionsDestroy(options);
  printf("status %d, %d diagnostics\n", (int)status, diagnostics);
  // Nothing is there to take null amiss.
  gqaCompileOptionsDestroy(NULL);
  gqaCompileOptionsSetChip(NULL, "sm_90a");
  GqaStatus null = gqaCompile(NULL, 0, NULL, argv[2], NULL, NULL, NULL);
  return null == GQA_ERROR_INVALID_ARGUMENT ? 0 : 3;
}
