//===- Compile.h - C interface of the compiler --------------------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// From the text of a module to the folder of an artifact, which Runtime.h
// loads. Needs no header of MLIR; docs/c-api.md walks through it.
//
// Ownership: options are released by gqaCompileOptionsDestroy, for which null
// is nothing to do. Strings that are passed in are copied; those of a
// diagnostic live until its handler returns.
//
// Threads: any thread may compile at any time; compilations of a process run
// one after another, since LLVM's handler of fatal errors is global. Options
// must not be changed while they are used.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_COMPILE_H
#define GQA_C_COMPILE_H

#include "gqa-c/Support.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a compilation is to do; the options of gqa-compile, with its defaults.
typedef struct GqaCompileOptionsImpl *GqaCompileOptions;

/// Which kernels compute attention.
typedef enum GqaKernelKind {
  /// A tile kernel where one covers the operation, else the portable one.
  GQA_KERNEL_AUTO = 0,
  /// Loops, for any chip.
  GQA_KERNEL_PORTABLE = 1,
  /// Tile kernels only; an error where none covers the operation.
  GQA_KERNEL_TILE = 2
} GqaKernelKind;

/// Options that are on or off, and what they are at first.
typedef enum GqaCompileFlag {
  /// Run gqa-optimize first, with the flags and the backend below. On.
  GQA_COMPILE_OPTIMIZE = 0,
  /// Make attention that is written out gqa.attention. Off.
  GQA_COMPILE_RAISE_ATTENTION = 1,
  /// Replace the backend of operations that have one. Off.
  GQA_COMPILE_FORCE = 2,
  /// Pack gqa.attention on packed-only backends. Off.
  GQA_COMPILE_TO_VARLEN = 3,
  /// Do not take x + 0.0 for x. Off.
  GQA_COMPILE_STRICT_ZEROS = 4,
  /// Take an artifact that was compiled before from the user's cache, and keep
  /// this one (docs/manifest.md). On, unless GQA_CACHE=off is in the
  /// environment.
  GQA_COMPILE_USE_CACHE = 5
} GqaCompileFlag;

typedef enum GqaDiagnosticSeverity {
  GQA_DIAGNOSTIC_ERROR = 0,
  GQA_DIAGNOSTIC_WARNING = 1,
  /// Belongs to the last diagnostic that is not a note.
  GQA_DIAGNOSTIC_NOTE = 2,
  GQA_DIAGNOSTIC_REMARK = 3
} GqaDiagnosticSeverity;

/// What the compiler has to say, and about which place.
typedef struct GqaDiagnostic {
  GqaDiagnosticSeverity severity;
  /// The name of the source, or what a loc() in it names.
  const char *file;
  /// From 1 on; 0 where no place is known.
  unsigned line;
  unsigned column;
  const char *message;
} GqaDiagnostic;

/// Is called for every diagnostic, notes after what they belong to, in the
/// thread that compiles. Must not compile.
typedef void (*GqaDiagnosticHandler)(const GqaDiagnostic *diagnostic,
                                     void *userData);

/// The version of this library, as in "0.1.0".
GQA_C_EXPORT const char *gqaCompilerGetVersion(void);
/// The version of LLVM and MLIR that it was built with, as in "22.1.8".
GQA_C_EXPORT const char *gqaCompilerGetLLVMVersion(void);
/// The names of the chips that it compiles for, as in "sm_80, sm_86, ..".
GQA_C_EXPORT const char *gqaCompilerGetChips(void);

GQA_C_EXPORT GqaCompileOptions gqaCompileOptionsCreate(void);
GQA_C_EXPORT void gqaCompileOptionsDestroy(GqaCompileOptions options);
/// As in "sm_90a", which is the default. Not checked before gqaCompile.
GQA_C_EXPORT void gqaCompileOptionsSetChip(GqaCompileOptions options,
                                           const char *chip);
GQA_C_EXPORT void gqaCompileOptionsSetKernel(GqaCompileOptions options,
                                             GqaKernelKind kernel);
/// The plan of all tile kernels: fields of #hopper.plan without the head
/// dimensions, as in "block_n = 96, stages = 2". Empty: the one that the
/// compiler chooses.
GQA_C_EXPORT void gqaCompileOptionsSetPlan(GqaCompileOptions options,
                                           const char *plan);
/// The backend for attention operations that name none; empty: none.
GQA_C_EXPORT void gqaCompileOptionsSetBackend(GqaCompileOptions options,
                                              const char *backend);
/// The assembler of cubins: a path; "none" for an artifact of PTX only; empty:
/// that of PATH or of the CUDA toolkit, if there is one.
GQA_C_EXPORT void gqaCompileOptionsSetPtxas(GqaCompileOptions options,
                                            const char *path);
GQA_C_EXPORT void gqaCompileOptionsSetFlag(GqaCompileOptions options,
                                           GqaCompileFlag flag, int value);

/// Compiles the module in the `length` bytes at `source` (text or MLIR
/// bytecode), which diagnostics call `name`, into the folder of an artifact,
/// which appears as a whole or not at all; an artifact that is there is
/// replaced. `options` may be null: the defaults. `handler` may be null.
///
/// GQA_ERROR_COMPILATION: the module is wrong or cannot be compiled.
/// GQA_ERROR_OUTPUT: the folder cannot be written, or something is there that
/// is no artifact. GQA_ERROR_INVALID_ARGUMENT: a pointer is null, or an option
/// has no such value. In each case there was a diagnostic of severity error.
GQA_C_EXPORT GqaStatus gqaCompile(const char *source, size_t length,
                                  const char *name, const char *folder,
                                  GqaCompileOptions options,
                                  GqaDiagnosticHandler handler, void *userData);

#ifdef __cplusplus
}
#endif

#endif // GQA_C_COMPILE_H
