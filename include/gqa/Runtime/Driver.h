//===- Driver.h - The CUDA driver, loaded at run time -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The entry points of libcuda.so.1 this project uses, found at run time, so
// that building needs no CUDA and a machine without a GPU can still read and
// plan artifacts.
//
//===----------------------------------------------------------------------===//

#ifndef GQA_RUNTIME_DRIVER_H
#define GQA_RUNTIME_DRIVER_H

#include "gqa/Runtime/Error.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace gqa::runtime {

/// A device address (CUdeviceptr).
using DevicePointer = uint64_t;

/// MEMBER(name, symbol, parameter types) for each entry point; all return a
/// CUresult. Handles (CUcontext, CUmodule, CUfunction, CUstream, CUevent) are
/// pointers, a CUdevice is an int.
#define GQA_FOR_EACH_CUDA_FUNCTION(MEMBER)                                     \
  MEMBER(init, cuInit, (unsigned flags))                                       \
  MEMBER(driverGetVersion, cuDriverGetVersion, (int *version))                 \
  MEMBER(deviceGetCount, cuDeviceGetCount, (int *count))                       \
  MEMBER(deviceGet, cuDeviceGet, (int *device, int ordinal))                   \
  MEMBER(deviceGetName, cuDeviceGetName, (char *name, int size, int device))   \
  MEMBER(deviceGetAttribute, cuDeviceGetAttribute,                             \
         (int *value, int attribute, int device))                              \
  MEMBER(primaryContextRetain, cuDevicePrimaryCtxRetain,                       \
         (void **context, int device))                                         \
  MEMBER(primaryContextRelease, cuDevicePrimaryCtxRelease_v2, (int device))    \
  MEMBER(contextGetCurrent, cuCtxGetCurrent, (void **context))                 \
  MEMBER(contextGetDevice, cuCtxGetDevice, (int *device))                      \
  MEMBER(contextPush, cuCtxPushCurrent_v2, (void *context))                    \
  MEMBER(contextPop, cuCtxPopCurrent_v2, (void **context))                     \
  MEMBER(moduleLoadDataEx, cuModuleLoadDataEx,                                 \
         (void **module, const void *image, unsigned optionCount,              \
          int *options, void **optionValues))                                  \
  MEMBER(moduleUnload, cuModuleUnload, (void *module))                         \
  MEMBER(moduleGetFunction, cuModuleGetFunction,                               \
         (void **function, void *module, const char *name))                    \
  MEMBER(functionGetAttribute, cuFuncGetAttribute,                             \
         (int *value, int attribute, void *function))                          \
  MEMBER(functionSetAttribute, cuFuncSetAttribute,                             \
         (void *function, int attribute, int value))                           \
  MEMBER(launchKernel, cuLaunchKernel,                                         \
         (void *function, unsigned gridX, unsigned gridY, unsigned gridZ,      \
          unsigned blockX, unsigned blockY, unsigned blockZ,                   \
          unsigned sharedBytes, void *stream, void **parameters,               \
          void **extra))                                                       \
  MEMBER(memoryGetInfo, cuMemGetInfo_v2, (size_t *available, size_t *total))   \
  MEMBER(memoryAllocate, cuMemAlloc_v2,                                        \
         (DevicePointer * pointer, size_t bytes))                              \
  MEMBER(memoryFree, cuMemFree_v2, (DevicePointer pointer))                    \
  MEMBER(copyToDevice, cuMemcpyHtoD_v2,                                        \
         (DevicePointer target, const void *source, size_t bytes))             \
  MEMBER(copyToHost, cuMemcpyDtoH_v2,                                          \
         (void *target, DevicePointer source, size_t bytes))                   \
  MEMBER(copyAsync, cuMemcpyDtoDAsync_v2,                                      \
         (DevicePointer target, DevicePointer source, size_t bytes,            \
          void *stream))                                                       \
  MEMBER(                                                                      \
      setBytesAsync, cuMemsetD8Async,                                          \
      (DevicePointer target, unsigned char value, size_t bytes, void *stream)) \
  MEMBER(streamCreate, cuStreamCreate, (void **stream, unsigned flags))        \
  MEMBER(streamSynchronize, cuStreamSynchronize, (void *stream))               \
  MEMBER(streamDestroy, cuStreamDestroy_v2, (void *stream))                    \
  MEMBER(eventCreate, cuEventCreate, (void **event, unsigned flags))           \
  MEMBER(eventRecord, cuEventRecord, (void *event, void *stream))              \
  MEMBER(eventElapsedTime, cuEventElapsedTime,                                 \
         (float *milliseconds, void *start, void *end))                        \
  MEMBER(eventDestroy, cuEventDestroy_v2, (void *event))                       \
  MEMBER(getErrorName, cuGetErrorName, (int result, const char **name))        \
  MEMBER(getErrorString, cuGetErrorString, (int result, const char **text))

/// The same for entry points that older drivers lack and not every artifact
/// needs; null where they are absent.
#define GQA_FOR_EACH_OPTIONAL_CUDA_FUNCTION(MEMBER)                            \
  MEMBER(functionGetParameterInfo, cuFuncGetParamInfo,                         \
         (void *function, size_t index, size_t *offset, size_t *bytes))        \
  MEMBER(tensorMapEncodeTiled, cuTensorMapEncodeTiled,                         \
         (void *map, int dtype, uint32_t rank, DevicePointer address,          \
          const uint64_t *sizes, const uint64_t *strides, const uint32_t *box, \
          const uint32_t *elementStrides, int interleave, int swizzle,         \
          int promotion, int fill))                                            \
  MEMBER(                                                                      \
      launchKernelEx, cuLaunchKernelEx,                                        \
      (const void *config, void *function, void **parameters, void **extra))   \
  MEMBER(streamBeginCapture, cuStreamBeginCapture_v2,                          \
         (void *stream, int mode))                                             \
  MEMBER(streamEndCapture, cuStreamEndCapture, (void *stream, void **graph))   \
  MEMBER(graphInstantiate, cuGraphInstantiateWithFlags,                        \
         (void **executable, void *graph, unsigned long long flags))           \
  MEMBER(graphLaunch, cuGraphLaunch, (void *executable, void *stream))         \
  MEMBER(graphExecDestroy, cuGraphExecDestroy, (void *executable))             \
  MEMBER(graphDestroy, cuGraphDestroy, (void *graph))

/// Numbers and structures of cuda.h.
namespace cuda {
constexpr int errorInvalidValue = 1;
constexpr int errorOutOfMemory = 2;
constexpr int errorNoDevice = 100;
constexpr int attributeMultiprocessorCount = 16;
constexpr int attributeComputeCapabilityMajor = 75;
constexpr int attributeComputeCapabilityMinor = 76;
constexpr int attributeMaxSharedBytesPerBlockOptin = 97;
constexpr int functionAttributeSharedBytes = 1;
constexpr int functionAttributeMaxDynamicSharedBytes = 8;
constexpr int jitErrorLogBuffer = 5;
constexpr int jitErrorLogBufferBytes = 6;
constexpr unsigned streamNonBlocking = 1;
constexpr int captureModeGlobal = 0;

constexpr int launchAttributeClusterDimension = 4;

/// CUlaunchAttribute, of which the value is a union of 64 bytes.
struct alignas(8) LaunchAttribute {
  int kind;
  char padding[4];
  unsigned value[16];
};

/// CUlaunchConfig, the first parameter of cuLaunchKernelEx.
struct LaunchConfig {
  unsigned gridX, gridY, gridZ;
  unsigned blockX, blockY, blockZ;
  unsigned sharedBytes;
  void *stream;
  LaunchAttribute *attributes;
  unsigned attributeCount;
};
} // namespace cuda

/// The functions of the CUDA driver that the runtime calls.
class Driver {
public:
  /// The driver of this process, loaded and initialised on the first call;
  /// from the path in the environment variable GQA_CUDA_DRIVER if it is set.
  /// Throws Error (Driver) when there is none. Safe to call from any thread.
  static const Driver &get();

  /// Throws Error naming `what`, its parts one after the other, if `result` is
  /// not success: OutOfMemory for want of memory, else Driver.
  template <typename... Parts>
  void check(int result, const Parts &...what) const {
    if (result != 0)
      failWith(result, concat(what...));
  }
  /// Name and text of a result, e.g. "CUDA_ERROR_INVALID_VALUE (...)".
  std::string describe(int result) const;

#define GQA_DECLARE_MEMBER(name, symbol, parameters) int(*name) parameters;
  GQA_FOR_EACH_CUDA_FUNCTION(GQA_DECLARE_MEMBER)
  GQA_FOR_EACH_OPTIONAL_CUDA_FUNCTION(GQA_DECLARE_MEMBER)
#undef GQA_DECLARE_MEMBER

  /// Throws Error (Unsupported) unless `isPresent`: `what` needs the optional
  /// entry point `symbol`, which drivers have since CUDA `release`.
  void require(bool isPresent, const std::string &what, const char *symbol,
               const char *release) const;

private:
  Driver();
  [[noreturn]] void failWith(int result, const std::string &what) const;
};

} // namespace gqa::runtime

#endif // GQA_RUNTIME_DRIVER_H
