//===- Runtime.cpp - C interface of the runtime ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns exceptions into status codes, and handles into objects. There is no
// logic here.
//
//===----------------------------------------------------------------------===//

#include "gqa-c/Runtime.h"

#include "gqa/Runtime/Error.h"
#include "gqa/Runtime/Program.h"

#include <new>

using namespace gqa::runtime;

// A function knows its artifact, so that a call can keep it alive.
struct GqaFunctionImpl {
  const Function *function;
  const GqaArtifactImpl *owner;
};

struct GqaArtifactImpl {
  std::shared_ptr<const Artifact> artifact;
  std::vector<GqaFunctionImpl> functions;
};

struct GqaCallImpl {
  std::shared_ptr<const Artifact> artifact;
  CallPlan plan;
};

struct GqaProgramImpl {
  Program program;
};

static_assert(static_cast<int>(Dtype::I1) == GQA_I1 &&
              static_cast<int>(Dtype::Index) == GQA_INDEX &&
              static_cast<int>(Dtype::F16) == GQA_F16 &&
              static_cast<int>(Dtype::F64) == GQA_F64);
static_assert(dynamicExtent == GQA_DYNAMIC_EXTENT);
static_assert(temporaryAlignment == GQA_TEMPORARY_ALIGNMENT);

static thread_local std::string lastError;

static GqaStatus failWith(GqaStatus status, const char *message) noexcept {
  try {
    lastError = message;
  } catch (...) {
    lastError.clear();
  }
  return status;
}

static GqaStatus statusOf(ErrorKind kind) {
  switch (kind) {
  case ErrorKind::InvalidArgument:
    return GQA_ERROR_INVALID_ARGUMENT;
  case ErrorKind::InvalidArtifact:
    return GQA_ERROR_INVALID_ARTIFACT;
  case ErrorKind::Unsupported:
    return GQA_ERROR_UNSUPPORTED;
  case ErrorKind::Driver:
    return GQA_ERROR_DRIVER;
  case ErrorKind::OutOfMemory:
    return GQA_ERROR_OUT_OF_MEMORY;
  }
  return GQA_ERROR_INTERNAL;
}

/// Runs `action`; no exception leaves.
template <typename Action>
static GqaStatus guarded(Action action) noexcept {
  try {
    action();
    return GQA_SUCCESS;
  } catch (const Error &error) {
    return failWith(statusOf(error.kind()), error.what());
  } catch (const std::bad_alloc &) {
    return failWith(GQA_ERROR_OUT_OF_MEMORY, "out of memory");
  } catch (const std::exception &error) {
    return failWith(GQA_ERROR_INTERNAL, error.what());
  } catch (...) {
    return failWith(GQA_ERROR_INTERNAL, "unknown exception");
  }
}

static void expectNotNull(const void *pointer, const char *what) {
  if (!pointer)
    fail(ErrorKind::InvalidArgument, what, " is null");
}

static bool isKnown(GqaDtype dtype) {
  return dtype >= GQA_I1 && dtype <= GQA_F64;
}

const char *gqaGetLastError(void) { return lastError.c_str(); }

const char *gqaDtypeGetName(GqaDtype dtype) {
  return isKnown(dtype) ? dtypeName(static_cast<Dtype>(dtype)) : nullptr;
}

size_t gqaDtypeGetBytes(GqaDtype dtype) {
  return isKnown(dtype) ? byteWidth(static_cast<Dtype>(dtype)) : 0;
}

GqaStatus gqaArtifactOpen(const char *folder, GqaArtifact *artifact) {
  return guarded([&] {
    expectNotNull(folder, "the folder");
    expectNotNull(artifact, "the artifact");
    auto opened = std::make_unique<GqaArtifactImpl>();
    opened->artifact = openArtifact(folder);
    for (const Function &function : opened->artifact->manifest.functions)
      opened->functions.push_back({&function, opened.get()});
    *artifact = opened.release();
  });
}

void gqaArtifactClose(GqaArtifact artifact) { delete artifact; }

const char *gqaArtifactGetChip(GqaArtifact artifact) {
  return artifact ? artifact->artifact->manifest.chip.c_str() : nullptr;
}

size_t gqaArtifactGetFunctionCount(GqaArtifact artifact) {
  return artifact ? artifact->functions.size() : 0;
}

GqaFunction gqaArtifactGetFunction(GqaArtifact artifact, size_t index) {
  return index < gqaArtifactGetFunctionCount(artifact)
             ? &artifact->functions[index]
             : nullptr;
}

GqaStatus gqaArtifactFindFunction(GqaArtifact artifact, const char *name,
                                  GqaFunction *function) {
  return guarded([&] {
    expectNotNull(artifact, "the artifact");
    expectNotNull(name, "the name");
    expectNotNull(function, "the function");
    for (const GqaFunctionImpl &candidate : artifact->functions)
      if (candidate.function->name == name) {
        *function = &candidate;
        return;
      }
    fail(ErrorKind::InvalidArgument, artifact->artifact->folder,
         " has no function \"", name, "\"");
  });
}

int gqaFunctionDependsOnDevice(GqaFunction function) {
  return function && function->function->dependsOnDevice;
}

const char *gqaFunctionGetName(GqaFunction function) {
  return function ? function->function->name.c_str() : nullptr;
}

size_t gqaFunctionGetArgumentCount(GqaFunction function) {
  return function ? function->function->arguments.size() : 0;
}

size_t gqaFunctionGetResultCount(GqaFunction function) {
  return function ? function->function->results.size() : 0;
}

GqaStatus gqaFunctionGetArgument(GqaFunction function, size_t index,
                                 GqaArgumentInfo *info) {
  return guarded([&] {
    expectNotNull(function, "the function");
    expectNotNull(info, "the info");
    const std::vector<Argument> &arguments = function->function->arguments;
    if (index >= arguments.size())
      fail(ErrorKind::InvalidArgument, function->function->name, " has ",
           arguments.size(), " arguments and no argument ", index);
    const Argument &argument = arguments[index];
    *info = {argument.isTensor, static_cast<GqaDtype>(argument.dtype),
             argument.shape.size(), argument.shape.data()};
  });
}

/// The argument as a plan wants it. The plan checks all but the type, and the
/// rank, which says how much there is to read.
static ArgumentValue toArgumentValue(const GqaArgument &given,
                                     const Argument &expected,
                                     const std::string &what) {
  if (!isKnown(given.dtype) ||
      static_cast<Dtype>(given.dtype) != expected.dtype)
    fail(ErrorKind::InvalidArgument, what, ": expected elements of type ",
         dtypeName(expected.dtype), ", found ",
         isKnown(given.dtype) ? gqaDtypeGetName(given.dtype) : "none");
  ArgumentValue value;
  value.integer = given.integer;
  value.real = given.real;
  if (!expected.isTensor)
    return value;
  if (given.rank != expected.shape.size())
    fail(ErrorKind::InvalidArgument, what, ": expected a tensor of rank ",
         expected.shape.size(), ", found rank ", given.rank);
  if (given.rank > 0)
    expectNotNull(given.extents, (what + ": the array of extents").c_str());
  value.extents.assign(given.extents, given.extents + given.rank);
  if (given.strides) {
    value.strides.assign(given.strides, given.strides + given.rank);
    return value;
  }
  const auto strides = contiguousStrides(value.extents);
  if (!strides)
    fail(ErrorKind::InvalidArgument, what, ": strides exceed 2^63");
  value.strides = *strides;
  return value;
}

static std::vector<ArgumentValue> toArgumentValues(const Function &callee,
                                                   const GqaArgument *arguments,
                                                   size_t argumentCount) {
  if (argumentCount != callee.arguments.size())
    fail(ErrorKind::InvalidArgument, callee.name, ": expected ",
         callee.arguments.size(), " arguments, found ", argumentCount);
  if (argumentCount > 0)
    expectNotNull(arguments, "the array of arguments");
  std::vector<ArgumentValue> values;
  for (size_t i = 0; i < argumentCount; ++i)
    values.push_back(toArgumentValue(arguments[i], callee.arguments[i],
                                     concat(callee.name, ": argument ", i)));
  return values;
}

GqaStatus gqaCallCreate(GqaFunction function, const GqaArgument *arguments,
                        size_t argumentCount, GqaCall *call) {
  return guarded([&] {
    expectNotNull(function, "the function");
    expectNotNull(call, "the call");
    const Function &callee = *function->function;
    const std::shared_ptr<const Artifact> &artifact = function->owner->artifact;
    *call = new GqaCallImpl{
        artifact, planCall(artifact->manifest, callee,
                           toArgumentValues(callee, arguments, argumentCount))};
  });
}

GqaStatus gqaProgramCreateCall(GqaProgram program, GqaFunction function,
                               const GqaArgument *arguments,
                               size_t argumentCount, GqaCall *call) {
  return guarded([&] {
    expectNotNull(program, "the program");
    expectNotNull(function, "the function");
    expectNotNull(call, "the call");
    const Function &callee = *function->function;
    const std::shared_ptr<const Artifact> &artifact = function->owner->artifact;
    if (&program->program.artifact() != artifact.get())
      fail(ErrorKind::InvalidArgument, callee.name,
           ": the function is of another artifact than the program");
    *call = new GqaCallImpl{
        artifact,
        program->program.plan(
            callee, toArgumentValues(callee, arguments, argumentCount))};
  });
}

void gqaCallDestroy(GqaCall call) { delete call; }

GqaStatus gqaCallGetResult(GqaCall call, size_t index, GqaResultInfo *info) {
  return guarded([&] {
    expectNotNull(call, "the call");
    expectNotNull(info, "the info");
    const CallPlan &plan = call->plan;
    if (index >= plan.resultShapes.size())
      fail(ErrorKind::InvalidArgument, plan.function->name, " has ",
           plan.resultShapes.size(), " results and no result ", index);
    *info = {static_cast<GqaDtype>(plan.function->results[index].dtype),
             plan.resultShapes[index].size(), plan.resultShapes[index].data(),
             static_cast<uint64_t>(plan.resultBytes[index])};
  });
}

uint64_t gqaCallGetTemporaryBytes(GqaCall call) {
  return call ? static_cast<uint64_t>(call->plan.totalTemporaryBytes) : 0;
}

GqaStatus gqaProgramLoad(GqaArtifact artifact, int device,
                         GqaProgram *program) {
  return guarded([&] {
    expectNotNull(artifact, "the artifact");
    expectNotNull(program, "the program");
    *program = new GqaProgramImpl{
        {artifact->artifact, device == GQA_CURRENT_CONTEXT
                                 ? Context::current()
                                 : Context::primary(device)}};
  });
}

void gqaProgramUnload(GqaProgram program) { delete program; }

static std::vector<DevicePointer> toPointers(void *const *pointers,
                                             size_t count, const char *what) {
  if (count > 0)
    expectNotNull(pointers, what);
  std::vector<DevicePointer> result;
  for (size_t i = 0; i < count; ++i)
    result.push_back(reinterpret_cast<uintptr_t>(pointers[i]));
  return result;
}

GqaStatus gqaProgramLaunch(GqaProgram program, GqaCall call,
                           void *const *arguments, void *const *results,
                           void *temporaries, uint64_t temporaryBytes,
                           void *stream) {
  return guarded([&] {
    expectNotNull(program, "the program");
    expectNotNull(call, "the call");
    // Numbers of kernels mean nothing in another artifact.
    if (&program->program.artifact() != call->artifact.get())
      fail(ErrorKind::InvalidArgument, call->plan.function->name,
           ": the call was made for another artifact than the program");
    const Function &function = *call->plan.function;
    CallBuffers buffers;
    buffers.arguments = toPointers(arguments, function.arguments.size(),
                                   "the array of argument pointers");
    buffers.results = toPointers(results, function.results.size(),
                                 "the array of result pointers");
    buffers.temporaries = reinterpret_cast<uintptr_t>(temporaries);
    buffers.temporaryBytes = temporaryBytes;
    program->program.launch(call->plan, buffers, stream);
  });
}
