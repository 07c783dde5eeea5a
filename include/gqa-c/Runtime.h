//===- Runtime.h - C interface of the runtime ---------------------*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loads artifacts of gqa-compile and launches their functions from C, or from
// anything that can call C. docs/runtime.md walks through it.
//
// Status: a function that can fail returns a GqaStatus; gqaGetLastError() says
// what went wrong. On failure the out parameters are untouched. A handle that
// is null is such a failure; functions without a status answer null or 0 for
// it.
//
// Ownership: what an Open, Create or Load function hands out is released by its
// counterpart; releasing null does nothing. Everything else that is returned
// (functions, names, extents) belongs to the handle it came from. A call and a
// program keep what they need of their artifact, which may be closed before
// them.
//
// Threads: artifacts, functions, calls and programs never change once made and
// may be used by any number of threads at a time. Releasing a handle must not
// overlap with its use.
//
// Streams: a launch enqueues work on the stream it is given and touches no
// other; it allocates no device memory, copies nothing from or to the host and
// never waits for the device. So it may be captured into a CUDA graph, from the
// first launch on: code is loaded when the program is. A graph replays the
// launch with the pointers, extents and strides it was captured with, tensor
// maps included. Memory must stay valid until the work is done (of a graph: as
// long as it may be launched); launches that run at the same time need
// temporaries of their own.
//
// Errors of a launch: what can be refused beforehand (pointers, alignments,
// temporaries, shared memory, tensor maps) is refused before anything is
// enqueued. What a kernel does wrong surfaces where the caller waits, as for
// every launch of CUDA.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_C_RUNTIME_H
#define GQA_C_RUNTIME_H

#include "gqa-c/Support.h"

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Element types. An i1 occupies one byte, 0 or 1; an index is 64 bits wide.
typedef enum GqaDtype {
  GQA_I1 = 0,
  GQA_I8 = 1,
  GQA_I16 = 2,
  GQA_I32 = 3,
  GQA_I64 = 4,
  GQA_INDEX = 5,
  GQA_F16 = 6,
  GQA_BF16 = 7,
  GQA_F32 = 8,
  GQA_F64 = 9
} GqaDtype;

/// A folder with a manifest, read.
typedef struct GqaArtifactImpl *GqaArtifact;
/// A function of an artifact.
typedef const struct GqaFunctionImpl *GqaFunction;
/// A function together with extents, strides and scalars; no pointers.
typedef struct GqaCallImpl *GqaCall;
/// An artifact whose code is loaded on a device.
typedef struct GqaProgramImpl *GqaProgram;

/// An extent that is known only at the call.
#define GQA_DYNAMIC_EXTENT ((int64_t)-1)
/// In place of a device ordinal: the calling thread's current CUDA context.
#define GQA_CURRENT_CONTEXT (-1)
/// Temporaries have to be aligned to this many bytes.
#define GQA_TEMPORARY_ALIGNMENT 256

/// What a function expects of one argument.
typedef struct GqaArgumentInfo {
  int isTensor; ///< 0: a scalar, with rank 0
  GqaDtype dtype;
  size_t rank;
  const int64_t *extents; ///< `rank` of them, GQA_DYNAMIC_EXTENT if dynamic
} GqaArgumentInfo;

/// One argument of a call. Of a tensor: extents and strides (in elements; null
/// means contiguous), `rank` each, innermost stride 1. Of a scalar: `integer`
/// or `real`, as the type asks.
typedef struct GqaArgument {
  GqaDtype dtype;
  size_t rank;
  const int64_t *extents;
  const int64_t *strides;
  int64_t integer;
  double real;
} GqaArgument;

/// One result of a call: contiguous, row-major, allocated by the caller.
typedef struct GqaResultInfo {
  GqaDtype dtype;
  size_t rank;
  const int64_t *extents;
  uint64_t bytes;
} GqaResultInfo;

/// What went wrong in this thread's last failing call; "" if none failed. Valid
/// until the next call in this thread.
GQA_C_EXPORT const char *gqaGetLastError(void);

/// The name a manifest uses, e.g. "bf16"; null for an unknown value.
GQA_C_EXPORT const char *gqaDtypeGetName(GqaDtype dtype);
/// Bytes of an element; 0 for an unknown value.
GQA_C_EXPORT size_t gqaDtypeGetBytes(GqaDtype dtype);

/// Reads `folder`/manifest.json. Needs no GPU.
GQA_C_EXPORT GqaStatus gqaArtifactOpen(const char *folder,
                                       GqaArtifact *artifact);
GQA_C_EXPORT void gqaArtifactClose(GqaArtifact artifact);
/// What the code is for, e.g. "sm_90a".
GQA_C_EXPORT const char *gqaArtifactGetChip(GqaArtifact artifact);
GQA_C_EXPORT size_t gqaArtifactGetFunctionCount(GqaArtifact artifact);
/// The function of a number below the count; null beyond.
GQA_C_EXPORT GqaFunction gqaArtifactGetFunction(GqaArtifact artifact,
                                                size_t index);
/// The function of a name.
GQA_C_EXPORT GqaStatus gqaArtifactFindFunction(GqaArtifact artifact,
                                               const char *name,
                                               GqaFunction *function);

GQA_C_EXPORT const char *gqaFunctionGetName(GqaFunction function);
/// Whether a call depends on the device that runs it, such as the grid of a
/// persistent kernel: 1, or 0. Such calls are made by gqaProgramCreateCall.
GQA_C_EXPORT int gqaFunctionDependsOnDevice(GqaFunction function);
GQA_C_EXPORT size_t gqaFunctionGetArgumentCount(GqaFunction function);
GQA_C_EXPORT size_t gqaFunctionGetResultCount(GqaFunction function);
GQA_C_EXPORT GqaStatus gqaFunctionGetArgument(GqaFunction function,
                                              size_t index,
                                              GqaArgumentInfo *info);

/// Checks `arguments`, all of the function's in order, and computes everything
/// that depends on them. Needs no GPU, and fails for functions that depend on
/// one (gqaFunctionDependsOnDevice). One call serves any number of launches, of
/// any program of its artifact.
GQA_C_EXPORT GqaStatus gqaCallCreate(GqaFunction function,
                                     const GqaArgument *arguments,
                                     size_t argumentCount, GqaCall *call);
GQA_C_EXPORT void gqaCallDestroy(GqaCall call);
GQA_C_EXPORT GqaStatus gqaCallGetResult(GqaCall call, size_t index,
                                        GqaResultInfo *info);
/// Device memory a launch needs beside arguments and results; may be 0.
GQA_C_EXPORT uint64_t gqaCallGetTemporaryBytes(GqaCall call);

/// Loads the code on a device's primary context, which the program keeps alive,
/// or in the current context (GQA_CURRENT_CONTEXT), which the caller keeps
/// alive. The CUDA driver is loaded on the first use, from the path in the
/// environment variable GQA_CUDA_DRIVER if there is one.
GQA_C_EXPORT GqaStatus gqaProgramLoad(GqaArtifact artifact, int device,
                                      GqaProgram *program);
GQA_C_EXPORT void gqaProgramUnload(GqaProgram program);

/// The same as gqaCallCreate for a function of the program's artifact and the
/// program's device; any function will do. The call may be launched by programs
/// of the same artifact on devices with as many multiprocessors.
GQA_C_EXPORT GqaStatus gqaProgramCreateCall(GqaProgram program,
                                            GqaFunction function,
                                            const GqaArgument *arguments,
                                            size_t argumentCount,
                                            GqaCall *call);

/// Enqueues `call` on `stream` (a CUstream; null is the default stream) of the
/// program's context, which need not be current. `arguments` holds a device
/// pointer for each argument of the function (ignored for scalars), `results`
/// one for each result, aligned to their elements, and to 16 bytes where a
/// tensor map is made of them; `temporaries` points to
/// `temporaryBytes` bytes, at least gqaCallGetTemporaryBytes, aligned to
/// GQA_TEMPORARY_ALIGNMENT. No two of them may overlap, but for arguments,
/// which are only read.
GQA_C_EXPORT GqaStatus gqaProgramLaunch(GqaProgram program, GqaCall call,
                                        void *const *arguments,
                                        void *const *results, void *temporaries,
                                        uint64_t temporaryBytes, void *stream);

#ifdef __cplusplus
}
#endif

#endif // GQA_C_RUNTIME_H
